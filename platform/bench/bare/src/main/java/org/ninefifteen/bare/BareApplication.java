package org.ninefifteen.bare;

import org.bson.Document;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Answers whether the store does, as a service's readiness says, and nothing else. */
@SpringBootApplication
@RestController
public class BareApplication {

  private final ReactiveMongoTemplate mongo;

  BareApplication(ReactiveMongoTemplate mongo) {
    this.mongo = mongo;
  }

  public static void main(String[] args) {
    SpringApplication.run(BareApplication.class, args);
  }

  @GetMapping("/actuator/health/readiness")
  Mono<Document> readiness() {
    return mongo.executeCommand("{ ping: 1 }");
  }
}
