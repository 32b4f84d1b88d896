package org.ninefifteen.testkit.parts;

@OnContainers
class PartsDockerIT extends PartsIT {}
