/** What is known of subjects, sealed under a key of each, so that destroying the key erases it. */
@NullMarked
package org.ninefifteen.kit.personal;

import org.jspecify.annotations.NullMarked;
