package org.ninefifteen.contacts;

import org.ninefifteen.testkit.parts.OnContainers;

@OnContainers
class ContactLookupDockerIT extends ContactLookupIT {}
