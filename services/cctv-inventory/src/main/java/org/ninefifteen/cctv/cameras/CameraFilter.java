package org.ninefifteen.cctv.cameras;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.cctv.cameras.model.Camera.State;
import org.ninefifteen.cctv.cameras.model.RepairPriority.Rag;
import org.ninefifteen.cctv.cameras.model.RepairPriority.Zone;
import org.ninefifteen.cctv.wire.Paging;
import org.ninefifteen.kit.problem.Fields;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;

/** Which cameras to list; what has been removed is listed only when it is asked for. */
record CameraFilter(@Nullable State state, @Nullable Rag rag, @Nullable Zone zone, Paging paging) {

  static CameraFilter read(Map<String, String> query) {
    return Fields.read(
        query,
        fields -> {
          State state = fields.optionalChoice("state", State.class);
          Rag rag = fields.optionalChoice("rag", Rag.class);
          Zone zone = fields.optionalChoice("zone", Zone.class);
          Paging paging = Paging.read(fields);
          return fields.into(() -> new CameraFilter(state, rag, zone, paging));
        });
  }

  Criteria asked() {
    Criteria criteria = Criteria.where("state");
    criteria = state == null ? criteria.ne(State.REMOVED) : criteria.is(state);
    if (rag != null) {
      criteria = criteria.and("rag").is(rag);
    }
    if (zone != null) {
      criteria = criteria.and("zone").is(zone);
    }
    return criteria;
  }

  /** Red first. */
  Pageable inOrder() {
    return paging.by(Sort.by("queue", "_id"));
  }
}
