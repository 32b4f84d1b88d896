@NullMarked
package org.ninefifteen.console.words.model;

import org.jspecify.annotations.NullMarked;
