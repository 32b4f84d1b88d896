package org.ninefifteen.testkit.architecture.examples.bad.there;

import org.jspecify.annotations.Nullable;
import org.ninefifteen.testkit.architecture.examples.bad.Here;

public class There {

  @Nullable Here here;
}
