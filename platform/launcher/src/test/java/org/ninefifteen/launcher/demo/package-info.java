/** That the demo tells one story, whenever it is told. */
@NullMarked
package org.ninefifteen.launcher.demo;

import org.jspecify.annotations.NullMarked;
