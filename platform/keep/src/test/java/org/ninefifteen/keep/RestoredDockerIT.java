package org.ninefifteen.keep;

import org.ninefifteen.testkit.parts.OnContainers;

@OnContainers
class RestoredDockerIT extends RestoredIT {}
