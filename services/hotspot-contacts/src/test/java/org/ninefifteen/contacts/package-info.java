/** Tests of the service. */
@NullMarked
package org.ninefifteen.contacts;

import org.jspecify.annotations.NullMarked;
