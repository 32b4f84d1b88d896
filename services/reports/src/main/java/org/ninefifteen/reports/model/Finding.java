package org.ninefifteen.reports.model;

import java.util.Set;

/** What is known of it: first from the reporter, and after triage from who looked. */
public record Finding(
    Place place, Classification classification, Set<ImmediateRisk> immediateRisks) {

  public Finding {
    immediateRisks = Set.copyOf(immediateRisks);
  }
}
