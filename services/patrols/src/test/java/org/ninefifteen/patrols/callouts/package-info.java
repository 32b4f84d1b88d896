/** Tests of the adapters. */
@NullMarked
package org.ninefifteen.patrols.callouts;

import org.jspecify.annotations.NullMarked;
