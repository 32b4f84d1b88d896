/** A sign-in on its way, which the browser carries where we alone can read it. */
@NullMarked
package org.ninefifteen.console.signin.begun;

import org.jspecify.annotations.NullMarked;
