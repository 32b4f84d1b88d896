/** Clear text on its way, what comes of opening it, and how it is compared. */
@NullMarked
package org.ninefifteen.kit.personal.model;

import org.jspecify.annotations.NullMarked;
