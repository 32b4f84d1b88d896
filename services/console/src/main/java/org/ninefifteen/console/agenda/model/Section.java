package org.ninefifteen.console.agenda.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.ninefifteen.console.item.model.ItemLine;
import org.ninefifteen.console.marac.model.Item;

/** A part of the agenda under one heading; an empty one is not shown. */
public record Section(String id, String title, List<ItemLine> items) {

  /** The sections in the order of the call. */
  private enum Heading {
    IMMEDIATE_RISK("Immediate risk"),
    OUTSTANDING_ACTIONS("Outstanding actions"),
    NEW("New issues"),
    REPEAT("Repeat"),
    CARRIED_FORWARD("Carried forward"),
    ASSETS_AND_FEEDS("Cameras and feeds"),
    LATE("Late items"),
    ANY_OTHER_BUSINESS("Any other business");

    private final String title;

    Heading(String title) {
      this.title = title;
    }

    /** A section that is not known here must not take its items off the page. */
    static Heading of(Item item) {
      return Arrays.stream(values())
          .filter(heading -> heading.name().equals(item.section()))
          .findAny()
          .orElse(ANY_OTHER_BUSINESS);
    }
  }

  static List<Section> all(List<Item> items, Function<Item, ItemLine> line) {
    return Arrays.stream(Heading.values())
        .map(heading -> of(heading, items, line))
        .filter(section -> !section.items().isEmpty())
        .toList();
  }

  private static Section of(Heading heading, List<Item> items, Function<Item, ItemLine> line) {
    return new Section(
        heading.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        heading.title,
        items.stream().filter(item -> Heading.of(item) == heading).map(line).toList());
  }
}
