/** Coming in and going out, by whatever provider the installation has. */
@NullMarked
package org.ninefifteen.console.signin;

import org.jspecify.annotations.NullMarked;
