/** The console and the agencies' systems, and how they prove who they are. */
@NullMarked
package org.ninefifteen.identity.clients;

import org.jspecify.annotations.NullMarked;
