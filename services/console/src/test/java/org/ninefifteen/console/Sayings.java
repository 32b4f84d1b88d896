package org.ninefifteen.console;

import java.util.List;

/** What the services know on a usual morning, four minutes before the freeze. */
final class Sayings {

  private Sayings() {}

  static void usual(StubServices services) {
    services.says("agendas/today", "live");
    services.says("agendas/2019-02-19", "live");
    services.says("agendas/2019-02-18", "past");
    services.says("agendas/2019-02-24", "not-held");
    services.says("agendas", "calls");
    services.says("agendas/2019-02-19/left-off", "left-off");
    services.says("agendas/2019-02-19/items/i-3fa1/evidence", "evidence");
    services.says("reviews/2019-02", "review");
    services.says("reports", "reports/rep-a1/details", "details");
    services.says("reports", "reports/rep-a2/details", "details-erased");
    services.says("access-log", "log-marac");
    services.says("access-log/own", "log-own-empty");
    for (String service : List.of("reports", "patrols", "hotspot-contacts")) {
      services.says(service, "access-log", "log-" + service);
      services.says(
          service, "access-log/own", service.equals("reports") ? "log-own" : "log-own-empty");
    }
    ofDecisions(services);
    services.says("parked-records", "parked");
    services.says("parked-records/reports-0-19-0badcafe", "parked-record");
    services.says("parked-records/reports-0-17-0badcafe", "parked-discarded");
    services.says("parked-records/reports-0-16-0badcafe", "parked-discarded-in-words");
    for (String deed : List.of("repair", "redrive", "discard")) {
      services.says("parked-records/reports-0-19-0badcafe/" + deed, "parked-record");
    }
  }

  private static void ofDecisions(StubServices services) {
    services.says("erasures", "erasures");
    services.says("holds", "holds");
    services.says("people/person-7f3a/erasures", "file-waiting");
    services.says("people/person-7f3a/erasures/er-1/approval", "file-waiting");
    services.says("people/person-7f3a/erasures/er-1/refusal", "file-waiting");
    services.says("people/person-7f3a/holds", "file-waiting");
    services.says("people/person-7f3a/holds/ho-1/release", "file-waiting");
    services.says("people/person-22bc/erasures", "file-held");
    services.says("people/person-0e44/erasures", "file-erased");
    services.says("people/person-51aa/erasures", "file-empty");
    services.says("retention", "retention");
    services.says("retention/decisions", "retention-decisions");
  }
}
