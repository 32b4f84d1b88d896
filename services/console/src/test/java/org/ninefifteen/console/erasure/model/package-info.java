@NullMarked
package org.ninefifteen.console.erasure.model;

import org.jspecify.annotations.NullMarked;
