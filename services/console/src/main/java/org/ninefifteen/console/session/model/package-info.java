/** A session in the words of the person who has it. */
@NullMarked
package org.ninefifteen.console.session.model;

import org.jspecify.annotations.NullMarked;
