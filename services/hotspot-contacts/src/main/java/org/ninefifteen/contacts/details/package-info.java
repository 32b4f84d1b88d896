/** What contacts tell of people, opened for those who may read it. */
@NullMarked
package org.ninefifteen.contacts.details;

import org.jspecify.annotations.NullMarked;
