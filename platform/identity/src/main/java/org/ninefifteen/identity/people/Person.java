package org.ninefifteen.identity.people;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ninefifteen.identity.Membership;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Somebody who signs in. What they may do is decided by the services, from their roles.
 *
 * @param signIn tells the browsers of one person apart: the server takes the latest session of
 *     whoever is equal for the one that a token came from, and refuses to end another
 */
public record Person(String username, String hash, Membership membership, UUID signIn)
    implements UserDetails {
  private static final long serialVersionUID = 1;

  @Override
  public String getUsername() {
    return username;
  }

  @Override
  public String getPassword() {
    return hash;
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of();
  }

  @Override
  public String toString() {
    return username;
  }
}
