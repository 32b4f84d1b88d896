package org.ninefifteen.reports;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ninefifteen.reports.model.Account;
import org.ninefifteen.reports.model.Channel;
import org.ninefifteen.reports.model.Classification;
import org.ninefifteen.reports.model.Classification.Harm;
import org.ninefifteen.reports.model.Classification.IncidentType;
import org.ninefifteen.reports.model.Classification.LocalIssue;
import org.ninefifteen.reports.model.Finding;
import org.ninefifteen.reports.model.ImmediateRisk;
import org.ninefifteen.reports.model.Involvement;
import org.ninefifteen.reports.model.Involvement.Role;
import org.ninefifteen.reports.model.Place;
import org.ninefifteen.reports.model.Place.Point;
import org.ninefifteen.reports.model.Place.Precision;
import org.ninefifteen.reports.model.Report;
import org.ninefifteen.reports.model.ReportId;

/** A night on an invented estate. */
public final class ReportFixtures {

  public static final Instant NIGHT = Instant.parse("2019-02-18T22:40:00Z");
  public static final Instant LATER = Instant.parse("2019-02-18T22:52:00Z");

  public static final Place BLOCK_C =
      new Place(
          "mayford-estate-c",
          "Mayford Estate, block C",
          "Gillingham South",
          "Mayford Estate",
          "Mayford Walk",
          "200000123456",
          new Point(51.3821, 0.5512),
          Precision.EXACT);

  public static final Place SOMEWHERE =
      new Place(null, "Mayford Estate, block C", null, null, null, null, null, Precision.AREA);

  public static final Classification CUCKOOING =
      new Classification(
          Harm.PERSONAL,
          IncidentType.ROWDY_OR_NUISANCE_NEIGHBOURS,
          List.of(
              new LocalIssue("nine-fifteen", "1", "cuckooing"),
              new LocalIssue("nine-fifteen", "1", "drug-dealing")));

  public static final Classification NUISANCE = new Classification(Harm.NUISANCE, null, List.of());

  private ReportFixtures() {}

  public static Report aReport(String id) {
    return Report.of(Report.receive(new ReportId(id), aWholeAccount(), LATER));
  }

  public static Account aWholeAccount() {
    return new Account(
        "kent-police",
        Set.of(),
        Channel.PHONE,
        NIGHT,
        new Finding(
            BLOCK_C,
            CUCKOOING,
            Set.of(ImmediateRisk.VULNERABLE_PERSON_AT_RISK, ImmediateRisk.WEAPON)),
        List.of(
            new Involvement("person-7f3a", Role.VICTIM),
            new Involvement("person-09c2", Role.ALLEGED_PERPETRATOR),
            new Involvement("person-51bd", Role.REPORTER)),
        false);
  }

  public static Account aBareAccount() {
    return new Account(
        "medway-housing",
        Set.of(),
        Channel.WEB,
        NIGHT,
        new Finding(SOMEWHERE, NUISANCE, Set.of()),
        List.of(),
        true);
  }
}
