package org.ninefifteen.identity.clients;

import java.util.ArrayList;
import org.ninefifteen.identity.IdentityProperties;
import org.ninefifteen.identity.secrets.Secrets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

@Configuration(proxyBeanMethods = false)
class Clients {
  @Bean
  RegisteredClientRepository registeredClientRepository(
      IdentityProperties settings, Secrets secrets, AgencyKeys keys) {
    var clients = new ArrayList<RegisteredClient>();
    clients.add(ConsoleClient.of(settings, secrets.hash(ConsoleClient.ID)));
    settings
        .agencies()
        .forEach((partnership, agencies) ->
            agencies.forEach((agency, scopes) -> {
              keys.makeSample(agency);
              clients.add(
                  new AgencyClient(partnership, agency, scopes)
                      .registered(secrets.hash(agency), settings.tokenLifetime()));
            }));
    return new InMemoryRegisteredClientRepository(clients);
  }
}
