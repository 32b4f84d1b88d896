package org.ninefifteen.kit.store;

import com.mongodb.MongoClientSettings;
import com.mongodb.connection.TransportSettings;
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

  private final EventLoopGroup loops = new MultiThreadIoEventLoopGroup(NioIoHandler.newFactory());

  public MongoClientSettings.Builder settings() {
    return MongoClientSettings.builder()
        .transportSettings(TransportSettings.nettyBuilder().eventLoopGroup(loops).build());
  }

  @Override
  public void close() {
    loops.shutdownGracefully(0, PATIENCE_SECONDS, TimeUnit.SECONDS).awaitUninterruptibly();
  }
}
