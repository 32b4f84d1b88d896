/** Tests of the adapters. */
@NullMarked
package org.ninefifteen.patrols.log;

import org.jspecify.annotations.NullMarked;
