package org.ninefifteen.kit.model;

/**
 * By what right something about people is told to others. Codes, for a reader must live with those
 * that it does not know yet.
 *
 * @param gateway the power to share, which is no duty to
 * @param regime the law that the publisher is under
 */
public record Disclosure(String gateway, String regime) {}
