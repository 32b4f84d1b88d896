package org.ninefifteen.contacts;

import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.personal.model.Sealed;

/**
 * What is told with one event.
 *
 * @param event its id, for which it was sealed
 * @param sealed absent when nothing is told
 */
record Words(String event, @Nullable Sealed sealed) {}
