/** An invented partnership at work, loaded through the same doors as everybody's events. */
@NullMarked
package org.ninefifteen.launcher.demo;

import org.jspecify.annotations.NullMarked;
