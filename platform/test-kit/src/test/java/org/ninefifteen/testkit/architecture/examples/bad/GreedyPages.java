package org.ninefifteen.testkit.architecture.examples.bad;

import java.util.function.Function;
import org.ninefifteen.kit.access.Reach;

class GreedyPages {

  Function<String, Reach> reach = Reach::ofService;
}
