package org.ninefifteen.keep;

import org.ninefifteen.testkit.parts.OnContainers;

@OnContainers
class RebuildCommandDockerIT extends RebuildCommandIT {}
