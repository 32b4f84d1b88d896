package org.ninefifteen.testkit.architecture.examples.bad;

import org.jspecify.annotations.Nullable;
import org.ninefifteen.testkit.architecture.examples.bad.there.There;

public class Here {

  @Nullable There there;
}
