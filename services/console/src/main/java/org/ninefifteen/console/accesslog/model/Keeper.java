package org.ninefifteen.console.accesslog.model;

import java.util.Arrays;
import java.util.Optional;

/** The services that keep a log of accesses; that of the cameras tells of nobody and keeps none. */
public enum Keeper {
  REPORTS("reports", "Reports"),
  PATROLS("patrols", "Patrols"),
  HOTSPOT_CONTACTS("hotspot-contacts", "Outreach contacts"),
  COMMUNITY_MARAC("community-marac", "Community MARAC");

  private final String id;
  private final String words;

  Keeper(String id, String words) {
    this.id = id;
    this.words = words;
  }

  public String id() {
    return id;
  }

  public String words() {
    return words;
  }

  static Optional<Keeper> named(String id) {
    return Arrays.stream(values()).filter(keeper -> keeper.id.equals(id)).findAny();
  }
}
