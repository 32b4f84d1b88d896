/** The upgrade programme: estates that get better cameras, stage by stage. */
@NullMarked
package org.ninefifteen.cctv.estates;

import org.jspecify.annotations.NullMarked;
