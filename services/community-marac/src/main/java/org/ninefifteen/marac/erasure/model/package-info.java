/** What may be decided about erasing somebody, and when. */
@NullMarked
package org.ninefifteen.marac.erasure.model;

import org.jspecify.annotations.NullMarked;
