package org.ninefifteen.console.page.model;

import java.util.List;

/** The partnerships to choose from. */
public record HomePage(List<Choice> choices) {

  public HomePage {
    choices = List.copyOf(choices);
  }

  /** One partnership. */
  public record Choice(String id, String name) {}

  public Frame frame() {
    return Frame.none();
  }
}
