/** The rules of a service as the design wants it. */
@NullMarked
package org.ninefifteen.testkit.architecture.examples.good.model;

import org.jspecify.annotations.NullMarked;
