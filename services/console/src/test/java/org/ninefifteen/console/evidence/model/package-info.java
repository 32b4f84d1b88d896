@NullMarked
package org.ninefifteen.console.evidence.model;

import org.jspecify.annotations.NullMarked;
