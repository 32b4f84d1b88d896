/** Makes the service's documents anew from the topics, and compares them with those that live. */
@NullMarked
package org.ninefifteen.marac.rebuild;

import org.jspecify.annotations.NullMarked;
