@NullMarked
package org.ninefifteen.console.agenda.model;

import org.jspecify.annotations.NullMarked;
