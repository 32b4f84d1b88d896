/** What is written of estates keeps the published contracts. */
@NullMarked
package org.ninefifteen.cctv.estates;

import org.jspecify.annotations.NullMarked;
