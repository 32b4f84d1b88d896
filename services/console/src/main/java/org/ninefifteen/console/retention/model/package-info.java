/** The rules of retention and their decisions, as the MARAC says them and in words. */
@NullMarked
package org.ninefifteen.console.retention.model;

import org.jspecify.annotations.NullMarked;
