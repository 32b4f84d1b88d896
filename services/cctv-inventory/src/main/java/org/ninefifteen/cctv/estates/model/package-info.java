/** The rules of the camera upgrade programme of the estates. */
@NullMarked
package org.ninefifteen.cctv.estates.model;

import org.jspecify.annotations.NullMarked;
