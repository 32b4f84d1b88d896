/** Who did what with personal data: recorded before it is answered, and never changed. */
@NullMarked
package org.ninefifteen.kit.accesslog;

import org.jspecify.annotations.NullMarked;
