package org.ninefifteen.kit.idempotency;

/**
 * A request that was answered.
 *
 * @param key the client's key within its agency and path
 * @param digest of the body that came with it
 */
public record Answered(String key, String digest, Answer answer) {}
