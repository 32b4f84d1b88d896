package org.ninefifteen.marac.memory.model;

import org.ninefifteen.marac.signals.model.Trace;

/**
 * A trace on a page.
 *
 * @param number tells apart what one signal leaves on one page, such as two stops of a patrol
 */
public record PageEntry(PageId page, int number, Trace trace) {}
