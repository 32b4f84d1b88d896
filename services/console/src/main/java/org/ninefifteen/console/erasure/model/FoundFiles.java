package org.ninefifteen.console.erasure.model;

import java.util.List;

/** A part of a list of files; {@code total} counts the whole list. */
public record FoundFiles(List<PersonFile> items, int page, int size, int total) {
  public FoundFiles {
    items = items == null ? List.of() : List.copyOf(items);
  }
}
