package org.ninefifteen.identity;

import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** In whose name somebody speaks: one partnership, and of its agencies those that are theirs. */
public record Membership(
    String partnership, @DefaultValue List<String> agencies, @DefaultValue List<String> roles) {
  public Membership {
    agencies = List.copyOf(agencies);
    roles = List.copyOf(roles);
  }
}
