package org.ninefifteen.kit.outbox;

import org.ninefifteen.kit.idempotency.Answer;

/**
 * What a request makes of a document, and what it is answered.
 *
 * @param document with the change's events and answer in its outbox
 */
public record Change<D extends OutboxDocument>(D document, Answer answer) {}
