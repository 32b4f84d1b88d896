/** A model that knows more than it may. */
@NullMarked
package org.ninefifteen.testkit.architecture.examples.bad.model;

import org.jspecify.annotations.NullMarked;
