/** Takes in what the publishers' topics carry, and knows how far it has come. */
@NullMarked
package org.ninefifteen.marac.travel;

import org.jspecify.annotations.NullMarked;
