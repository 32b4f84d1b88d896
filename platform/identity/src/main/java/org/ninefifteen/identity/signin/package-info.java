/** The doors of the server: the protocol's endpoints, the page to sign in, and nothing else. */
@NullMarked
package org.ninefifteen.identity.signin;

import org.jspecify.annotations.NullMarked;
