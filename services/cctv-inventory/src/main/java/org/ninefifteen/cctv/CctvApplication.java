package org.ninefifteen.cctv;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.PropertySource;

/** The service that keeps the camera inventory. */
@SpringBootApplication
@PropertySource("classpath:cctv-inventory.properties")
public class CctvApplication {

  public static void main(String[] args) {
    SpringApplication.run(CctvApplication.class, args);
  }
}
