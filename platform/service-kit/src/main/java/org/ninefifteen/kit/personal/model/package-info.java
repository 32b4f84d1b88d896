/** Clear text on its way, and what comes of opening it. */
@NullMarked
package org.ninefifteen.kit.personal.model;

import org.jspecify.annotations.NullMarked;
