package org.ninefifteen.identity.secrets;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/** A hundred random bits need no slow hash; a person's own choice of a password would. */
@Configuration(proxyBeanMethods = false)
class Hashing {
  private static final int SALT_BYTES = 16;
  private static final int ROUNDS = 10_000;

  @Bean
  PasswordEncoder passwordEncoder() {
    return new Pbkdf2PasswordEncoder(
        "", SALT_BYTES, ROUNDS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
  }
}
