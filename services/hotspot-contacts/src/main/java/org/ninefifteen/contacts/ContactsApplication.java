package org.ninefifteen.contacts;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.PropertySource;

/** The service that takes contacts of street outreach. */
@SpringBootApplication
@EnableConfigurationProperties(ContactsProperties.class)
@PropertySource("classpath:hotspot-contacts.properties")
public class ContactsApplication {

  public static void main(String[] args) {
    SpringApplication.run(ContactsApplication.class, args);
  }
}
