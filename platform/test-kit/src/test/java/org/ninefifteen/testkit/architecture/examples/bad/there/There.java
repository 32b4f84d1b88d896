package org.ninefifteen.testkit.architecture.examples.bad.there;

import org.ninefifteen.testkit.architecture.examples.bad.Here;
import org.jspecify.annotations.Nullable;

public class There {

  @Nullable Here here;
}
