package org.ninefifteen.kit.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request with faulty fields: it names every one of them. */
public final class InvalidRequest extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  public InvalidRequest(List<Fault> faults) {
    super("invalid request", null, false, false);
    this.faults = List.copyOf(faults);
  }

  /** The request as a whole is faulty. */
  InvalidRequest(String code, String message, @Nullable Throwable cause) {
    super(message, cause, false, false);
    this.faults = List.of(new Fault("", code, message));
  }

  public List<Fault> faults() {
    return faults;
  }
}
