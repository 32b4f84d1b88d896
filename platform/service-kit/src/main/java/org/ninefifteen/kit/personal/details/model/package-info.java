/** The codes that stand for why something about people is told and asked for. */
@NullMarked
package org.ninefifteen.kit.personal.details.model;

import org.jspecify.annotations.NullMarked;
