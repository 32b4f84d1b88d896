/** A contact of street outreach with a person, and its rules. */
@NullMarked
package org.ninefifteen.contacts.model;

import org.jspecify.annotations.NullMarked;
