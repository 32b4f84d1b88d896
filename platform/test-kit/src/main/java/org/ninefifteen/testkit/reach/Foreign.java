package org.ninefifteen.testkit.reach;

/**
 * A thing that is not for the caller.
 *
 * @param owner the {@code Authorization} of somebody whom it is for
 */
public record Foreign(String partnership, String id, String owner) {

  String key() {
    return partnership + "/" + id;
  }
}
