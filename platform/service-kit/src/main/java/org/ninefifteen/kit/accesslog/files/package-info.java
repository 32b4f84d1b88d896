/** The log of accesses as it leaves: a line of JSON for each entry and head, and keys as PEM. */
@NullMarked
package org.ninefifteen.kit.accesslog.files;

import org.jspecify.annotations.NullMarked;
