/** What a partnership is: its calls, its policy, its agencies, and how it puts things in words. */
@NullMarked
package org.ninefifteen.marac.model;

import org.jspecify.annotations.NullMarked;
