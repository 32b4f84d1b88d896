/** Tests of the rules. */
@NullMarked
package org.ninefifteen.patrols.callouts.model;

import org.jspecify.annotations.NullMarked;
