package org.ninefifteen.cctv.estates;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumMap;
import java.util.Map;
import org.ninefifteen.cctv.estates.model.Programme;
import org.ninefifteen.cctv.estates.model.Stage;
import org.ninefifteen.cctv.wire.ShareView;

/** The programme in numbers. */
@Schema(name = "Programme")
record ProgrammeView(
    long total,
    @Schema(description = "Those that stand at a stage") Map<Stage, ShareView> at,
    @Schema(description = "Those that stand at a stage or beyond") Map<Stage, ShareView> reached) {

  static ProgrammeView of(Programme programme) {
    Map<Stage, ShareView> at = new EnumMap<>(Stage.class);
    Map<Stage, ShareView> reached = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      at.put(stage, ShareView.of(programme.at(stage)));
      reached.put(stage, ShareView.of(programme.reached(stage)));
    }
    return new ProgrammeView(programme.total(), at, reached);
  }
}
