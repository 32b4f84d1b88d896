package org.ninefifteen.launcher.options;

/** What listens on this machine, by the name that its option has, and where if nobody says. */
public enum Port {
  CONSOLE("console", 8080),
  REPORTS("reports", 8081),
  PATROLS("patrols", 8082),
  HOTSPOT_CONTACTS("hotspot-contacts", 8083),
  CCTV_INVENTORY("cctv-inventory", 8084),
  COMMUNITY_MARAC("community-marac", 8085),
  IDENTITY("identity", 9000),
  KAFKA("kafka", 9092),
  MONGODB("mongodb", 27017);

  private final String word;
  private final int usual;

  Port(String word, int usual) {
    this.word = word;
    this.usual = usual;
  }

  public String word() {
    return word;
  }

  public int usual() {
    return usual;
  }

  public String option() {
    return "--port." + word;
  }
}
