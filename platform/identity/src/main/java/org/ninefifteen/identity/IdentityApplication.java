package org.ninefifteen.identity;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Starts the authorization server. */
@SpringBootApplication
@EnableConfigurationProperties(IdentityProperties.class)
public class IdentityApplication {

  public static void main(String[] args) {
    new SpringApplicationBuilder(IdentityApplication.class)
        .properties("spring.config.name=identity")
        .run(args);
  }

  /** Always the true time: a demo that lives through past days gets tokens of today. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
