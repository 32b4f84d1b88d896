/** What all publishers say of themselves in the same words, for OpenAPI. */
@NullMarked
package org.ninefifteen.kit.openapi;

import org.jspecify.annotations.NullMarked;
