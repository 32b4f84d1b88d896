package org.ninefifteen.patrols;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.PropertySource;

/** The service that takes call-outs and patrols. */
@SpringBootApplication
@EnableConfigurationProperties(PatrolsProperties.class)
@PropertySource("classpath:patrols.properties")
public class PatrolsApplication {

  public static void main(String[] args) {
    SpringApplication.run(PatrolsApplication.class, args);
  }
}
