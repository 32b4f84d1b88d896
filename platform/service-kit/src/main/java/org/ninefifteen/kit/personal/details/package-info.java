/** What callers tell about people: read from requests, sealed once, shown to who may read it. */
@NullMarked
package org.ninefifteen.kit.personal.details;

import org.jspecify.annotations.NullMarked;
