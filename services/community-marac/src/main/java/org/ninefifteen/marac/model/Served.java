package org.ninefifteen.marac.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The partnerships that this installation serves, in the order of their ids. */
public record Served(List<Partnership> partnerships) {

  public Served {
    partnerships = partnerships.stream().sorted(Comparator.comparing(Partnership::id)).toList();
  }

  public Optional<Partnership> find(String id) {
    return partnerships.stream().filter(p -> p.id().equals(id)).findFirst();
  }
}
