/** What callers send and are answered, for OpenAPI. */
@NullMarked
package org.ninefifteen.contacts.bodies;

import org.jspecify.annotations.NullMarked;
