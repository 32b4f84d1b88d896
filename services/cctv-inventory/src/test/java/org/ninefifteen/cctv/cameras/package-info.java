/** What is written of cameras keeps the published contracts. */
@NullMarked
package org.ninefifteen.cctv.cameras;

import org.jspecify.annotations.NullMarked;
