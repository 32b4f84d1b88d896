/** The rules that put a matter on the agenda: small functions, each of which finds one thing. */
@NullMarked
package org.ninefifteen.marac.agenda.model.rules;

import org.jspecify.annotations.NullMarked;
