/** An item of an agenda in the words in which it is read aloud. */
@NullMarked
package org.ninefifteen.console.item.model;

import org.jspecify.annotations.NullMarked;
