@NullMarked
package org.ninefifteen.console.signin.begun;

import org.jspecify.annotations.NullMarked;
