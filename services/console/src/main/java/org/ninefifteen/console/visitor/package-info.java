/** Who is signed in, read from what the provider signed. */
@NullMarked
package org.ninefifteen.console.visitor;

import org.jspecify.annotations.NullMarked;
