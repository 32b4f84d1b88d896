/** Erasing a person: decided by two, refused by a legal hold, carried out to the end. */
@NullMarked
package org.ninefifteen.marac.erasure;

import org.jspecify.annotations.NullMarked;
