/**
 * What every page says besides its own matter, and what a page that cannot be made says instead.
 */
@NullMarked
package org.ninefifteen.console.page.model;

import org.jspecify.annotations.NullMarked;
