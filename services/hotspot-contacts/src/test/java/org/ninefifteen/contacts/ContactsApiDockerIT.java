package org.ninefifteen.contacts;

import org.ninefifteen.testkit.parts.OnContainers;

@OnContainers
class ContactsApiDockerIT extends ContactsApiIT {}
