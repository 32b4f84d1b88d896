/** The keys of the installation, which wrap the keys of subjects. */
@NullMarked
package org.ninefifteen.kit.personal.keyset;

import org.jspecify.annotations.NullMarked;
