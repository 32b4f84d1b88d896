@NullMarked
package org.ninefifteen.console.visitor.model;

import org.jspecify.annotations.NullMarked;
