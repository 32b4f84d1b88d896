/** Which references are one person's, and what is decided about people. */
@NullMarked
package org.ninefifteen.marac.people.model;

import org.jspecify.annotations.NullMarked;
