package org.ninefifteen.marac.retention;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.model.Retention.Kind;
import org.ninefifteen.marac.model.Retention.Trigger;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What the rules decided to destroy. It is stored before anything is destroyed, so that whoever
 * finds it open does the rest.
 *
 * @param id {@code {partnership}/{decision}}
 * @param boundary what was older was due
 * @param names of what is destroyed
 * @param left those that were not, because a hold came between
 * @param done absent while there may be something left to do
 */
@Document("retention-decisions")
record DecisionDocument(
    @Id String id,
    String decision,
    String partnership,
    String agency,
    Set<String> audience,
    Kind kind,
    Trigger after,
    String policyVersion,
    Instant boundary,
    Instant at,
    List<String> names,
    List<String> left,
    @Nullable Instant done) {}
