/** Tests of the rules. */
@NullMarked
package org.ninefifteen.patrols.log.model;

import org.jspecify.annotations.NullMarked;
