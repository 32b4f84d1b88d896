/** Who may have what, tried over HTTP and held against a page that people read. */
@NullMarked
package org.ninefifteen.testkit.access;

import org.jspecify.annotations.NullMarked;
