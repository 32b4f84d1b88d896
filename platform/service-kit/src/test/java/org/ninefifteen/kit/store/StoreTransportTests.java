package org.ninefifteen.kit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.connection.NettyTransportSettings;
import io.netty.buffer.UnpooledByteBufAllocator;
import org.junit.jupiter.api.Test;

class StoreTransportTests {

  /** The driver may give back twice what it read into: nobody else may have it by then. */
  @Test
  void readsIntoNoCommonPool() {
    try (var transport = new StoreTransport()) {
      assertThat(transport.settings().build().getTransportSettings())
          .isInstanceOfSatisfying(
              NettyTransportSettings.class,
              netty ->
                  assertThat(netty.getAllocator()).isInstanceOf(UnpooledByteBufAllocator.class));
    }
  }
}
