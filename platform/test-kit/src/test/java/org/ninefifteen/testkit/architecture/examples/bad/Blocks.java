package org.ninefifteen.testkit.architecture.examples.bad;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

class Blocks {

  Function<Mono<Integer>, @Nullable Integer> wait = Mono::block;
}
