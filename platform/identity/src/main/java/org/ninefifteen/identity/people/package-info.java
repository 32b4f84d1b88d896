/** The sample people. */
@NullMarked
package org.ninefifteen.identity.people;

import org.jspecify.annotations.NullMarked;
