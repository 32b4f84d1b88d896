@NullMarked
package org.ninefifteen.console.retention.model;

import org.jspecify.annotations.NullMarked;
