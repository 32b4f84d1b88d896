package org.ninefifteen.patrols.callouts;

import org.ninefifteen.testkit.parts.OnContainers;

@OnContainers
class CallOutsApiDockerIT extends CallOutsApiIT {}
