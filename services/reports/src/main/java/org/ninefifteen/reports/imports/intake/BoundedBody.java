package org.ninefifteen.reports.imports.intake;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Flux;

/** A body that ends with a refusal when it grows too large, or when no more of it comes. */
final class BoundedBody {

  private BoundedBody() {}

  static Flux<DataBuffer> of(Flux<DataBuffer> body, DataSize most, Duration silence) {
    AtomicLong taken = new AtomicLong();
    return body.timeout(silence)
        .onErrorMap(TimeoutException.class, e -> Refusal.silent())
        .doOnNext(buffer -> {
          if (taken.addAndGet(buffer.readableByteCount()) > most.toBytes()) {
            DataBufferUtils.release(buffer);
            throw Refusal.tooLarge(most);
          }
        });
  }
}
