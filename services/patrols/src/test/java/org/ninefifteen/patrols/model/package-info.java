/** Tests of the rules. */
@NullMarked
package org.ninefifteen.patrols.model;

import org.jspecify.annotations.NullMarked;
