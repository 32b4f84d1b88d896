package org.ninefifteen.patrols.log;

import org.ninefifteen.testkit.parts.OnContainers;

@OnContainers
class PatrolsApiDockerIT extends PatrolsApiIT {}
