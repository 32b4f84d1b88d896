/** Tests of the pages, against a MARAC that says what a test wants it to say. */
@NullMarked
package org.ninefifteen.console;

import org.jspecify.annotations.NullMarked;
