/** What the shipped alerts and dashboards ask for, read from their files. */
@NullMarked
package org.ninefifteen.endtoend.watching;

import org.jspecify.annotations.NullMarked;
