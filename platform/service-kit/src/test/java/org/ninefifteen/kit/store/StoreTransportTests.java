package org.ninefifteen.kit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.mongodb.connection.NettyTransportSettings;
import io.netty.buffer.ByteBufAllocator;
import org.junit.jupiter.api.Test;

class StoreTransportTests {

  /** The driver may give back twice what it read into: nobody else may have it by then. */
  @Test
  void readsIntoNoCommonPool() {
    try (var transport = new StoreTransport()) {
      ByteBufAllocator allocator =
          assertThat(transport.settings().build().getTransportSettings())
              .asInstanceOf(type(NettyTransportSettings.class))
              .actual()
              .getAllocator();

      assertThat(allocator).isNotNull();
      assertThat(allocator.isDirectBufferPooled()).isFalse();
    }
  }
}
