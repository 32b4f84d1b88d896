/** Whether what is declared for an installation fits together, without installing it. */
@NullMarked
package org.ninefifteen.deploy;

import org.jspecify.annotations.NullMarked;
