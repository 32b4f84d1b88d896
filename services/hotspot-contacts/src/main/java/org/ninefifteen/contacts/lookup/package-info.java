/** Contacts as they are shown and counted. */
@NullMarked
package org.ninefifteen.contacts.lookup;

import org.jspecify.annotations.NullMarked;
