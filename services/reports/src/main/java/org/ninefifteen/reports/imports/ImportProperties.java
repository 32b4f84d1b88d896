package org.ninefifteen.reports.imports;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.ninefifteen.reports.imports.model.Profile;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is taken at once, and which kinds of spreadsheets are known.
 *
 * @param maxSize of one file
 * @param maxRows of one file: the identities of its rows are kept in memory while it is read
 * @param longestLine a longer line is named and left out
 * @param batch rows that are stored together
 * @param backlog of events that wait to be sent: above it an import waits for them
 * @param atOnce imports that run at the same time; the next is asked to come later
 * @param silence from a client for so long ends its import
 * @param staleAfter an import without progress for so long counts as interrupted
 * @param zone where a date without a time zone was written
 */
@ConfigurationProperties("reports.imports")
public record ImportProperties(
    @DefaultValue("64MB") DataSize maxSize,
    @DefaultValue("500000") int maxRows,
    @DefaultValue("64KB") DataSize longestLine,
    @DefaultValue("500") int batch,
    @DefaultValue("5000") int backlog,
    @DefaultValue("2") int atOnce,
    @DefaultValue("PT30S") Duration silence,
    @DefaultValue("PT1M") Duration staleAfter,
    @DefaultValue("Europe/London") ZoneId zone,
    @DefaultValue Map<String, Profile> profiles) {

  public ImportProperties {
    profiles = Map.copyOf(profiles);
  }
}
