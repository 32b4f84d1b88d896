/** What is told of a person with an event, sealed. */
@NullMarked
package org.ninefifteen.contacts.words;

import org.jspecify.annotations.NullMarked;
