/** How teams, times, places, outcomes and refusals are written in requests and answers. */
@NullMarked
package org.ninefifteen.patrols.json;

import org.jspecify.annotations.NullMarked;
