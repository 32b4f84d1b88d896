package org.ninefifteen.reports.imports.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.reports.imports.ImportProperties;
import org.ninefifteen.reports.imports.csv.CsvRows;
import org.ninefifteen.reports.imports.csv.CsvRows.Broken;
import org.ninefifteen.reports.imports.csv.CsvRows.Next;
import org.ninefifteen.reports.imports.csv.CsvRows.Whole;
import org.ninefifteen.reports.imports.model.Header;
import org.ninefifteen.reports.imports.model.Profile;
import org.ninefifteen.reports.imports.model.Reading;
import org.ninefifteen.reports.imports.model.Reading.Bad;
import org.ninefifteen.reports.imports.model.RowIdentity;
import org.ninefifteen.reports.imports.model.RowReader;

/** A file while it comes in. Reading blocks until the client has sent more. */
final class ImportFile implements Closeable {

  private final InputStream bytes;
  private final CsvRows rows;
  private final Header header;
  private final RowReader reader;
  private final int maxRows;
  private int count;

  /**
   * Reads the header.
   *
   * @throws org.springframework.web.ErrorResponseException when it does not fit the profile
   */
  ImportFile(
      InputStream bytes,
      Profile profile,
      RowIdentity identity,
      RowReader.Scope scope,
      ImportProperties limits)
      throws IOException {
    this.bytes = bytes;
    this.rows = new CsvRows(bytes, (int) limits.longestLine().toBytes());
    this.header = fitting(new Header(rows.header().orElseThrow(Refusal::empty)), profile);
    this.reader = new RowReader(profile, header, identity, scope);
    this.maxRows = limits.maxRows();
  }

  private static Header fitting(Header header, Profile profile) {
    List<String> missing = header.missing(profile);
    List<String> ambiguous = header.ambiguous(profile);
    if (!missing.isEmpty() || !ambiguous.isEmpty()) {
      throw Refusal.header(missing, ambiguous);
    }
    return header;
  }

  /** What the next row is, or null at the end. */
  @Nullable Reading next() throws IOException {
    Next next = rows.next(header.width());
    if (next != null && ++count > maxRows) {
      throw Refusal.tooManyRows(maxRows);
    }
    return switch (next) {
      case null -> null;
      case Whole whole -> reader.read(whole.row());
      case Broken broken -> new Bad(broken.line(), broken.fault());
    };
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
