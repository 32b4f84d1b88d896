/** Who somebody is, in words: their role and agency, and no name. */
@NullMarked
package org.ninefifteen.console.visitor.model;

import org.jspecify.annotations.NullMarked;
