package org.ninefifteen.kit.accesslog.model;

/**
 * An entry in its place. Whoever changes, removes or moves it breaks the hash of every later one.
 *
 * @param hash of the entry in this place, after all that went before it
 */
public record Link(String chain, long seq, Entry entry, String hash) {

  public Position position() {
    return new Position(chain, seq, hash);
  }
}
