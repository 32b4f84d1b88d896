/** That what is deployed is told what the machine tells its own. */
@NullMarked
package org.ninefifteen.launcher.machine;

import org.jspecify.annotations.NullMarked;
