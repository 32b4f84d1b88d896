/** What each service does at its edge. */
@NullMarked
package org.ninefifteen.kit.web;

import org.jspecify.annotations.NullMarked;
