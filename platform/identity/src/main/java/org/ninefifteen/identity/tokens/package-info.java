/** What is signed, with what, and what it says. */
@NullMarked
package org.ninefifteen.identity.tokens;

import org.jspecify.annotations.NullMarked;
