package org.ninefifteen.cctv.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.cctv.places.model.Share;

/** So many, and what percentage that is. */
public record ShareView(
    long count,
    @Schema(description = "To one decimal; absent where there is nothing to take it of")
        @Nullable BigDecimal percentage) {

  public static ShareView of(Share share) {
    return new ShareView(share.count(), share.percent());
  }
}
