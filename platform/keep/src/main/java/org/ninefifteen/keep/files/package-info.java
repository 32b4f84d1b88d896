/** A backup as files: compressed documents, and a manifest that says what belongs to it. */
@NullMarked
package org.ninefifteen.keep.files;

import org.jspecify.annotations.NullMarked;
