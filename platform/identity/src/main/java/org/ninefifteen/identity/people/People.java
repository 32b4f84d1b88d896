package org.ninefifteen.identity.people;

import java.util.UUID;
import org.ninefifteen.identity.IdentityProperties;
import org.ninefifteen.identity.secrets.Secrets;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

@Component
record People(IdentityProperties settings, Secrets secrets) implements UserDetailsService {
  @Override
  public UserDetails loadUserByUsername(String username) {
    var membership = settings.people().get(username);
    if (membership == null) {
      throw new UsernameNotFoundException("Nobody has this user name");
    }
    return new Person(username, secrets.hash(username), membership, UUID.randomUUID());
  }
}
