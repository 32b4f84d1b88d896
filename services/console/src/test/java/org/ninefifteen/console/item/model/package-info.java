@NullMarked
package org.ninefifteen.console.item.model;

import org.jspecify.annotations.NullMarked;
