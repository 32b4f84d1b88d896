/** Moments, amounts and codes as people say them. */
@NullMarked
package org.ninefifteen.console.words.model;

import org.jspecify.annotations.NullMarked;
