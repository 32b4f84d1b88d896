@NullMarked
package org.ninefifteen.console.session.model;

import org.jspecify.annotations.NullMarked;
