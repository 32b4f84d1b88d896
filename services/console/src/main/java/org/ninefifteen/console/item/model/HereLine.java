package org.ninefifteen.console.item.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.marac.model.Item.Camera;
import org.ninefifteen.console.marac.model.Item.Here;
import org.ninefifteen.console.marac.model.Item.Patrol;
import org.ninefifteen.console.words.model.Amounts;
import org.ninefifteen.console.words.model.Codes;
import org.ninefifteen.console.words.model.Spoken;
import org.ninefifteen.console.words.model.SpokenTimes;

/**
 * Who and what watches the place.
 *
 * @param seen when it was last patrolled; absent where no patrol is known
 */
public record HereLine(@Nullable Spoken seen, String teams, List<CameraLine> cameras) {

  static @Nullable HereLine of(@Nullable Here here, SpokenTimes times) {
    if (here == null) {
      return null;
    }
    Patrol last = here.lastPatrol();
    return new HereLine(
        last == null ? null : times.at(last.at()),
        last == null ? "" : Amounts.and(last.teams().stream().map(Codes::say).toList()),
        here.cameras().stream().map(camera -> CameraLine.of(camera, times)).toList());
  }

  /** "Camera 17" "faulty" "since 11 February". */
  public record CameraLine(String name, String state, @Nullable Spoken since, boolean works) {
    static CameraLine of(Camera camera, SpokenTimes times) {
      return new CameraLine(
          camera.name() == null ? "Camera " + camera.camera() : camera.name(),
          Codes.say(camera.state()),
          camera.since() == null ? null : times.since(camera.since()),
          camera.state().equals("OPERATIONAL"));
    }
  }
}
