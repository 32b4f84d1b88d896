package org.ninefifteen.testkit.architecture.examples.bad;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

class InjectsAField {

  @Autowired @Nullable Subscribes subscribes;
}
