package org.ninefifteen.console.marac.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of an agenda, with everything that put it there.
 *
 * @param title empty where it is restricted: then the agency of whoever asks may not see more than
 *     that there is an item
 * @param ring whom to ring about an item that is restricted
 * @param erased what stands where the person was whom it is about
 */
public record Item(
    String id,
    int rank,
    @Nullable String issue,
    String section,
    String title,
    @Nullable String kind,
    @Nullable Place place,
    int score,
    List<Reason> reasons,
    @Nullable Fresh fresh,
    boolean late,
    @Nullable Here here,
    @Nullable History history,
    List<Earlier> earlier,
    List<String> signals,
    boolean restricted,
    @Nullable Ring ring,
    @Nullable Erased erased) {

  public Item {
    title = Absent.asBlank(title);
    reasons = Absent.asEmpty(reasons);
    earlier = Absent.asEmpty(earlier);
    signals = Absent.asEmpty(signals);
  }

  /** The agency that keeps an item to itself and those whom it concerns. */
  public record Ring(String agency, @Nullable String name, @Nullable String phone) {}

  public record Place(@Nullable String name, @Nullable String ward, @Nullable Point point) {}

  public record Point(double lat, double lon) {}

  /** What came in for this call. */
  public record Fresh(
      int reports,
      int incidents,
      int patrols,
      int contacts,
      int callOuts,
      int cameras,
      List<String> agencies) {
    public Fresh {
      agencies = Absent.asEmpty(agencies);
    }
  }

  /** Who and what watches the place. */
  public record Here(@Nullable Patrol lastPatrol, List<Camera> cameras) {
    public Here {
      cameras = Absent.asEmpty(cameras);
    }
  }

  public record Patrol(Instant at, List<String> teams) {
    public Patrol {
      teams = Absent.asEmpty(teams);
    }
  }

  public record Camera(
      String camera, @Nullable String name, String state, @Nullable Instant since) {}

  public record History(int incidents28Days, int incidents6Months) {}

  /** An earlier call that the same issue was on. */
  public record Earlier(LocalDate date, int rank) {}
}
