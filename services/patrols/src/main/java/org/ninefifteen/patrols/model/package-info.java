/** The words that call-outs and patrols share: teams, outcomes, places and times. */
@NullMarked
package org.ninefifteen.patrols.model;

import org.jspecify.annotations.NullMarked;
