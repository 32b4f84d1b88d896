@NullMarked
package org.ninefifteen.console.accesslog.model;

import org.jspecify.annotations.NullMarked;
