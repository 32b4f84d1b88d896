/** What a service's rules may use: a refusal, and nothing of the web. */
@NullMarked
package org.ninefifteen.kit.model;

import org.jspecify.annotations.NullMarked;
