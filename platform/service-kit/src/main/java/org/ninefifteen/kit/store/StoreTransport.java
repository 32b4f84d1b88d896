package org.ninefifteen.kit.store;

import com.mongodb.MongoClientSettings;
import com.mongodb.connection.TransportSettings;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.util.concurrent.TimeUnit;

/**
 * The threads on which all clients of stores in one service talk. They end at once, as they have
 * nothing to do when the clients are closed; left alone they would wait two seconds for more.
 */
public final class StoreTransport implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 2;

  /**
   * A connection that breaks in the midst of an answer is given back what it reads into twice
   * (driver 5.8.0, its NettyStream). From a common pool somebody else may have that by then: an
   * answer to one of our own callers.
   */
  private static final ByteBufAllocator NOT_SHARED = new UnpooledByteBufAllocator(false);

  private final EventLoopGroup loops = new MultiThreadIoEventLoopGroup(NioIoHandler.newFactory());

  public MongoClientSettings.Builder settings() {
    return MongoClientSettings.builder()
        .transportSettings(
            TransportSettings.nettyBuilder().eventLoopGroup(loops).allocator(NOT_SHARED).build());
  }

  @Override
  public void close() {
    loops.shutdownGracefully(0, PATIENCE_SECONDS, TimeUnit.SECONDS).awaitUninterruptibly();
  }
}
