/** Takes what street outreach records of the people it meets, and publishes it. */
@NullMarked
package org.ninefifteen.contacts;

import org.jspecify.annotations.NullMarked;
