/** The pages of erasing people: what waits for a decision, what is held, and each one's file. */
@NullMarked
package org.ninefifteen.console.erasure;

import org.jspecify.annotations.NullMarked;
