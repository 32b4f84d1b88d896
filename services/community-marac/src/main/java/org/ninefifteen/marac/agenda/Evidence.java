package org.ninefifteen.marac.agenda;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.agenda.model.matters.Links;
import org.ninefifteen.marac.model.Words;
import org.ninefifteen.marac.signals.model.Signal;

/**
 * A signal as the page shows it. The words of a report are not in it: they never leave the service
 * that took them.
 *
 * @param thing the report, patrol, contact or camera, by which its own service knows it
 * @param duplicate whether another report told of its incident first
 */
record Evidence(
    String signal,
    String stream,
    String type,
    String thing,
    String agency,
    @Nullable String channel,
    Instant occurredAt,
    Instant recordedAt,
    @Nullable String incident,
    boolean duplicate,
    String marking,
    String summary) {

  /** What differs from signal to signal. */
  private record Told(String type, String thing, @Nullable String report, String summary) {}

  static Evidence of(Signal signal, Links links) {
    Told told = told(signal);
    Signal.Origin origin = signal.origin();
    String source = origin.id().source();
    String report = told.report();
    return new Evidence(
        origin.id().toString(),
        source.substring(source.lastIndexOf('/') + 1),
        told.type(),
        told.thing(),
        origin.agency(),
        signal instanceof Signal.Reported reported ? reported.channel() : null,
        origin.occurredAt(),
        origin.recordedAt(),
        report == null ? null : links.incidentOf(report),
        report != null && !links.isPrimary(report),
        origin.marking().name().replace('_', '-'),
        told.summary());
  }

  private static Told told(Signal signal) {
    return switch (signal) {
      case Signal.Reported s ->
          report(
              "report-received",
              s.report(),
              "Report by %s: %s".formatted(plain(s.channel()), plain(s.classification().kind())));
      case Signal.ReportTriaged s ->
          report("report-triaged", s.report(), "Triaged: " + plain(s.classification().kind()));
      case Signal.ReportLinked s ->
          report("report-linked-as-duplicate", s.report(), "Linked to a known incident");
      case Signal.ReportAnswered s -> report("report-answered", s.report(), "Reporter answered");
      case Signal.ReportWithdrawn s -> report("report-withdrawn", s.report(), "Withdrawn");
      case Signal.CallOutRequested s ->
          other("call-out-requested", s.callOut(), "Call-out: " + plain(s.reason()));
      case Signal.CallOutAttended s ->
          other("call-out-attended", s.callOut(), "Call-out attended by " + all(s.teams()));
      case Signal.Patrolled s ->
          other(
              "patrol-logged",
              s.patrol(),
              "Patrol by %s: %s".formatted(all(s.teams()), found(s.outcomes().keySet())));
      case Signal.Contacted s -> other("contact-recorded", s.contact(), contact(s));
      case Signal.ContactCorrected s ->
          other("contact-corrected", s.now().contact(), "Corrected: " + contact(s.now()));
      case Signal.Retracted s -> other("retracted", s.thing(), "Withdrawn");
      case Signal.CameraChanged s ->
          other(
              "camera-" + s.state().name().toLowerCase(Locale.ROOT),
              s.camera(),
              s.name() + " is now " + plain(s.state().name()));
      case Signal.CameraRated s ->
          other("camera-priority-rated", s.camera(), s.name() + " rated " + plain(s.rag()));
      case Signal.EstateAdvanced s ->
          other("estate-advanced", s.estate(), "Upgrade programme: " + plain(s.stage()));
    };
  }

  private static Told report(String type, String report, String summary) {
    return new Told(type, report, report, summary);
  }

  private static Told other(String type, String thing, String summary) {
    return new Told(type, thing, null, summary);
  }

  private static String contact(Signal.Contacted contact) {
    String concerns =
        contact.concerns().isEmpty() ? "no concern" : "concern: " + found(contact.concerns());
    return "Outreach contact, " + concerns;
  }

  private static String found(Set<String> codes) {
    return codes.isEmpty()
        ? "no outcome"
        : codes.stream().sorted().map(Evidence::plain).collect(joining(", "));
  }

  private static String all(Set<String> teams) {
    return teams.isEmpty() ? "no team named" : teams.stream().sorted().collect(joining(", "));
  }

  private static String plain(String code) {
    return Words.sentenceCase(code).toLowerCase(Locale.ROOT);
  }
}
