/** Call-outs: takes requests for a patrol and what became of them, and publishes both. */
@NullMarked
package org.ninefifteen.patrols.callouts;

import org.jspecify.annotations.NullMarked;
