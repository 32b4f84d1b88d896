package org.ninefifteen.kit.personal;

import org.ninefifteen.testkit.parts.OnContainers;

@OnContainers
class ErasingDockerIT extends ErasingIT {}
