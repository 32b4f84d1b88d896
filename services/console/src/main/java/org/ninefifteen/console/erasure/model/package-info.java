/** What was decided about erasing people, as the MARAC says it and in words. */
@NullMarked
package org.ninefifteen.console.erasure.model;

import org.jspecify.annotations.NullMarked;
