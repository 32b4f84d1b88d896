package org.ninefifteen.reports;

import org.ninefifteen.testkit.parts.OnContainers;

@OnContainers
class RepeatedRequestsDockerIT extends RepeatedRequestsIT {}
