package org.ninefifteen.console.erasure.model;

import java.util.List;
import org.ninefifteen.console.erasure.model.PersonFile.Erasure;
import org.ninefifteen.console.page.model.Frame;
import org.ninefifteen.console.page.model.Paging;
import org.ninefifteen.console.words.model.SpokenTimes;

/** The people about whom something is to be decided, or who are held. */
public record FilesPage(Frame frame, List<FileLine> files, Paging paging) {

  /** One of them: the erasures that wait, and the holds that stand. */
  public record FileLine(String person, List<ErasureLine> waiting, List<HoldLine> standing) {

    static FileLine of(PersonFile file, String reader, SpokenTimes times) {
      return new FileLine(
          file.person(),
          file.erasures().stream()
              .filter(Erasure::isWaiting)
              .map(erasure -> ErasureLine.of(erasure, reader, times))
              .toList(),
          HoldLine.standing(file, times));
    }
  }

  public static FilesPage of(Frame frame, FoundFiles found, String reader, SpokenTimes times) {
    return new FilesPage(
        frame,
        found.items().stream().map(file -> FileLine.of(file, reader, times)).toList(),
        new Paging(found.page(), found.size(), found.total()));
  }
}
