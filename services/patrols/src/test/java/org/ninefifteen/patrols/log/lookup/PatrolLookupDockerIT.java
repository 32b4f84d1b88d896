package org.ninefifteen.patrols.log.lookup;

import org.ninefifteen.testkit.parts.OnContainers;

@OnContainers
class PatrolLookupDockerIT extends PatrolLookupIT {}
