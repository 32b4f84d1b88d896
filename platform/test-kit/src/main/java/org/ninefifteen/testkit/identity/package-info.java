/** An issuer of tokens for tests: good ones, and any kind of bad one. */
@NullMarked
package org.ninefifteen.testkit.identity;

import org.jspecify.annotations.NullMarked;
