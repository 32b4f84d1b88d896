/** What happens to servers, done to the services as processes of their own. */
@NullMarked
package org.ninefifteen.faults;

import org.jspecify.annotations.NullMarked;
