package org.ninefifteen.launcher.machine;

import java.util.List;
import java.util.stream.Stream;
import org.ninefifteen.cctv.CctvApplication;
import org.ninefifteen.console.ConsoleApplication;
import org.ninefifteen.contacts.ContactsApplication;
import org.ninefifteen.identity.IdentityApplication;
import org.ninefifteen.launcher.options.Port;
import org.ninefifteen.marac.MaracApplication;
import org.ninefifteen.patrols.PatrolsApplication;
import org.ninefifteen.reports.ReportsApplication;

/** What runs as a context of its own, started in this order. */
enum Service {
  IDENTITY("identity", Port.IDENTITY, "", IdentityApplication.class),
  REPORTS("reports", Port.REPORTS, "reports", ReportsApplication.class),
  PATROLS("patrols", Port.PATROLS, "patrols", PatrolsApplication.class),
  HOTSPOT_CONTACTS(
      "hotspot-contacts", Port.HOTSPOT_CONTACTS, "contacts", ContactsApplication.class),
  CCTV_INVENTORY("cctv-inventory", Port.CCTV_INVENTORY, "cctv", CctvApplication.class),
  COMMUNITY_MARAC("community-marac", Port.COMMUNITY_MARAC, "marac", MaracApplication.class),
  CONSOLE("console", Port.CONSOLE, "", ConsoleApplication.class);

  private final String word;
  private final Port port;
  private final String database;
  private final Class<?> application;

  Service(String word, Port port, String database, Class<?> application) {
    this.word = word;
    this.port = port;
    this.database = database;
    this.application = application;
  }

  String word() {
    return word;
  }

  Port port() {
    return port;
  }

  String database() {
    return database;
  }

  Class<?> application() {
    return application;
  }

  /**
   * Each publisher's events, and the MARAC's, with the place where what cannot be read is parked;
   * and how far everybody's log of accesses has come.
   */
  static List<String> topics() {
    var events =
        Stream.of(REPORTS, PATROLS, HOTSPOT_CONTACTS, CCTV_INVENTORY, COMMUNITY_MARAC)
            .flatMap(each -> Stream.of(each.word, each.word + ".parked"));
    return Stream.concat(events, Stream.of("access-log")).toList();
  }
}
