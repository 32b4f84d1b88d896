/** Who is who on one machine: sample people, a client for each agency, and the tokens of both. */
@NullMarked
package org.ninefifteen.identity;

import org.jspecify.annotations.NullMarked;
