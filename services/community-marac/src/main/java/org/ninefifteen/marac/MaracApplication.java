package org.ninefifteen.marac;

import org.ninefifteen.marac.model.Served;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The service of the daily call and the monthly meeting; its settings: community-marac.yml. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(MaracProperties.class)
public class MaracApplication {

  public static void main(String[] args) {
    new SpringApplicationBuilder(MaracApplication.class)
        .properties("spring.config.name=community-marac")
        .run(args);
  }

  /** Read once: a partnership that cannot be read keeps the service from starting. */
  @Bean
  Served served(MaracProperties properties) {
    return properties.served();
  }
}
