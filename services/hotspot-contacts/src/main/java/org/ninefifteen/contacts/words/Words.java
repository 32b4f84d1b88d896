package org.ninefifteen.contacts.words;

import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.personal.model.Sealed;

/**
 * What is told with one event.
 *
 * @param event its id, for which it was sealed
 * @param sealed absent when nothing is told
 */
public record Words(String event, @Nullable Sealed sealed) {}
