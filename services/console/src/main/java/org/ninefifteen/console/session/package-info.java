/** Who is signed in just now: each session can be seen and ended. */
@NullMarked
package org.ninefifteen.console.session;

import org.jspecify.annotations.NullMarked;
