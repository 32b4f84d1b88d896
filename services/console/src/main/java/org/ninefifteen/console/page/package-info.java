/** What every page shares: its assets, its headers and its error pages. */
@NullMarked
package org.ninefifteen.console.page;

import org.jspecify.annotations.NullMarked;
