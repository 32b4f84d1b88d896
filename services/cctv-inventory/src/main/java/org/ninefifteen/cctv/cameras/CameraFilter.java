package org.ninefifteen.cctv.cameras;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.cctv.cameras.model.Camera.State;
import org.ninefifteen.cctv.cameras.model.RepairPriority.Rag;
import org.ninefifteen.cctv.cameras.model.RepairPriority.Zone;
import org.ninefifteen.kit.lists.Conditions;
import org.ninefifteen.kit.lists.Paging;
import org.ninefifteen.kit.problem.Fields;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;

/** Which cameras to list; what has been removed is listed only when it is asked for. */
record CameraFilter(@Nullable State state, @Nullable Rag rag, @Nullable Zone zone, Paging paging) {

  static final Sort RED_FIRST = Sort.by("queue", "_id");

  private static final int MOST = 500;

  static CameraFilter read(Map<String, String> query) {
    return Fields.read(
        query,
        fields -> {
          State state = fields.optionalChoice("state", State.class);
          Rag rag = fields.optionalChoice("rag", Rag.class);
          Zone zone = fields.optionalChoice("zone", Zone.class);
          Paging paging = Paging.read(fields, MOST);
          return fields.into(() -> new CameraFilter(state, rag, zone, paging));
        });
  }

  Criteria asked() {
    Criteria inState = Criteria.where("state");
    return Conditions.none()
        .also(state == null ? inState.ne(State.REMOVED) : inState.is(state))
        .also("rag", rag)
        .also("zone", zone)
        .all();
  }
}
