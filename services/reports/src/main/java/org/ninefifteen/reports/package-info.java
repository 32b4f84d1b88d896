/** Takes reports over HTTP, keeps them, and publishes what happened to them. */
@NullMarked
package org.ninefifteen.reports;

import org.jspecify.annotations.NullMarked;
