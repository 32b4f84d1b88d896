package org.ninefifteen.kit.accesslog;

import org.ninefifteen.testkit.parts.OnContainers;

@OnContainers
class PublishedHeadsDockerIT extends PublishedHeadsIT {}
