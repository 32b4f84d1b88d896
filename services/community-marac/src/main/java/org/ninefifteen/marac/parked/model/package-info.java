/** What a parked record is, and what may become of it. */
@NullMarked
package org.ninefifteen.marac.parked.model;

import org.jspecify.annotations.NullMarked;
