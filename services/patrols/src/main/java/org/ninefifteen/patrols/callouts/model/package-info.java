/** A call-out and its rules. */
@NullMarked
package org.ninefifteen.patrols.callouts.model;

import org.jspecify.annotations.NullMarked;
