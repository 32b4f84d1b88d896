package org.ninefifteen.console;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.ReactiveUserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.reactive.ReactiveOAuth2ClientAutoConfiguration;

/** Starts the console. */
@SpringBootApplication(
    exclude = {
      ReactiveOAuth2ClientAutoConfiguration.class,
      ReactiveUserDetailsServiceAutoConfiguration.class
    })
@EnableConfigurationProperties(ConsoleProperties.class)
public class ConsoleApplication {

  public static void main(String[] args) {
    new SpringApplicationBuilder(ConsoleApplication.class)
        .properties("spring.config.name=console")
        .run(args);
  }
}
