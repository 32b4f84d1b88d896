/** A patrol and its rules, and the counts that a month of patrols adds up to. */
@NullMarked
package org.ninefifteen.patrols.log.model;

import org.jspecify.annotations.NullMarked;
