/** Parked records as the MARAC tells of them, and as the pages say them. */
@NullMarked
package org.ninefifteen.console.parked.model;

import org.jspecify.annotations.NullMarked;
