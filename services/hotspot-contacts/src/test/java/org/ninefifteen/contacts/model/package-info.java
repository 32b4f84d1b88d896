/** Tests of the rules. */
@NullMarked
package org.ninefifteen.contacts.model;

import org.jspecify.annotations.NullMarked;
