/** That the realm file makes a Keycloak into what the services expect. */
@NullMarked
package org.ninefifteen.identity.keycloak;

import org.jspecify.annotations.NullMarked;
