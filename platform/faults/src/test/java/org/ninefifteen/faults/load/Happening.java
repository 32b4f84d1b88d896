package org.ninefifteen.faults.load;

/**
 * Something that an agency tells once.
 *
 * @param service that takes it, which is the name of its topic too
 * @param path below the partnership
 * @param key under which it is sent again if no answer comes
 * @param place where it was, or what it was that has no place among others: a camera
 */
public record Happening(
    String service, String path, String agency, String key, String body, String place) {}
