package org.ninefifteen.marac.memory.model;

import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.signals.model.Trace;

/**
 * A trace on a page.
 *
 * @param number tells apart what one signal leaves on one page, such as two stops of a patrol
 * @param title what the page's subject is called, where it has a name to be called by
 */
public record PageEntry(PageId page, int number, Trace trace, @Nullable String title) {}
