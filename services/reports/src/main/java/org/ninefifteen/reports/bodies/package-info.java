/** What callers send and are answered, for OpenAPI. */
@NullMarked
package org.ninefifteen.reports.bodies;

import org.jspecify.annotations.NullMarked;
