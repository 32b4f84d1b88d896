package org.ninefifteen.kit.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.model.Rejected;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * What a query may reach: one partnership and, of what is in it, the records that one of these
 * agencies owns or is in the audience of. Every query of every store has it as an argument. In the
 * store a record has the fields {@code partnership}, {@code agency} and {@code audience}; an empty
 * audience is everybody in the partnership.
 */
public final class Reach {

  private final String partnership;
  private final Set<String> agencies;
  private final boolean isOfService;

  Reach(String partnership, Set<String> agencies, boolean isOfService) {
    this.partnership = partnership;
    this.agencies = agencies;
    this.isOfService = isOfService;
  }

  /** For what a service does by itself, without a caller: it reaches all of the partnership. */
  public static Reach ofService(String partnership) {
    return new Reach(partnership, Set.of(), true);
  }

  public String partnership() {
    return partnership;
  }

  /** Whether the record is there for the caller; the owner always sees its own. */
  public boolean sees(Collection<String> audience, @Nullable String owner) {
    return isOfService
        || audience.isEmpty()
        || (owner != null && agencies.contains(owner))
        || audience.stream().anyMatch(agencies::contains);
  }

  /** Whether a record is one of the caller's own. */
  public boolean owns(String owner) {
    return isOfService || agencies.contains(owner);
  }

  /** The same as a condition of the store. */
  public Criteria owned() {
    Criteria there = Criteria.where("partnership").is(partnership);
    return isOfService ? there : there.and("agency").in(agencies);
  }

  /** What the caller sees, as a condition of the store. */
  public Criteria filter() {
    Criteria mine = Criteria.where("partnership").is(partnership);
    return isOfService ? mine : new Criteria().andOperator(mine, seen());
  }

  private Criteria seen() {
    return new Criteria()
        .orOperator(
            Criteria.where("audience.0").exists(false),
            Criteria.where("audience").in(agencies),
            Criteria.where("agency").in(agencies));
  }

  /** What is asked for, as far as the caller reaches. */
  public Criteria and(Criteria... asked) {
    List<Criteria> all = new ArrayList<>(List.of(filter()));
    all.addAll(List.of(asked));
    return new Criteria().andOperator(all);
  }

  /** The key of a thing of this partnership in the store: no other can be named. */
  public String key(String id) {
    return partnership + "/" + id;
  }

  static Rejected unknown() {
    return Rejected.unknown(
        "unknown-partnership", "This installation does not serve that partnership.");
  }

  @Override
  public String toString() {
    return "reach in " + partnership;
  }
}
