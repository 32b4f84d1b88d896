/** What a partnership knows of its places, so that one place with many names stays one. */
@NullMarked
package org.ninefifteen.marac.places.model;

import org.jspecify.annotations.NullMarked;
