package org.ninefifteen.reports;

import org.ninefifteen.testkit.parts.OnContainers;

@OnContainers
class ReportLookupDockerIT extends ReportLookupIT {}
