package org.ninefifteen.reports.imports.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a text, one at a time, and some of them back again; a huge one is cut, not kept. */
final class Lines {

  private final Reader reader;
  private final int limit;
  private final Deque<Line> returned = new ArrayDeque<>();
  private long number;
  private boolean afterReturn;

  /** A line without its ending; {@code cut} where it was longer than the limit. */
  record Line(long number, String text, boolean cut) {}

  Lines(Reader reader, int limit) {
    this.reader = reader;
    this.limit = limit;
  }

  /** The next line, or none at the end. */
  @Nullable Line next() throws IOException {
    Line back = returned.poll();
    return back != null ? back : read();
  }

  /** These will come next, again. */
  void giveBack(List<Line> lines) {
    lines.reversed().forEach(returned::addFirst);
  }

  private @Nullable Line read() throws IOException {
    StringBuilder text = new StringBuilder();
    long length = 0;
    int c = first();
    if (c < 0) {
      return null;
    }
    for (; c >= 0 && c != '\n' && c != '\r'; c = reader.read()) {
      if (length++ < limit) {
        text.append((char) c);
      }
    }
    afterReturn = c == '\r';
    return new Line(++number, text.toString(), length > limit);
  }

  /** The first character of a line; the second half of a CRLF belongs to the line before. */
  private int first() throws IOException {
    int c = reader.read();
    return afterReturn && c == '\n' ? reader.read() : c;
  }
}
