package org.ninefifteen.testkit.architecture.examples.bad;

import org.ninefifteen.testkit.architecture.examples.bad.there.There;
import org.jspecify.annotations.Nullable;

public class Here {

  @Nullable There there;
}
