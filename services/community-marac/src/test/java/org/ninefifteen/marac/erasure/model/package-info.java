/** What may be decided about erasing somebody, by example. */
@NullMarked
package org.ninefifteen.marac.erasure.model;

import org.jspecify.annotations.NullMarked;
