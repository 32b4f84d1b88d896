/** Passwords, secrets and keys, made once for a folder and kept in it. */
@NullMarked
package org.ninefifteen.identity.secrets;

import org.jspecify.annotations.NullMarked;
