/** Where cameras and estates are, and how shares of an inventory are counted. */
@NullMarked
package org.ninefifteen.cctv.places.model;

import org.jspecify.annotations.NullMarked;
