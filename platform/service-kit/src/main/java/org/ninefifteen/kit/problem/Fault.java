package org.ninefifteen.kit.problem;

/**
 * What is wrong with one field.
 *
 * @param field its path, as in {@code people[1].role}
 * @param code stable: {@code missing, wrong-type, unknown-value, out-of-range, in-the-future,
 *     invalid}
 * @param message for the caller; it never repeats what was sent
 */
public record Fault(String field, String code, String message) {}
