package org.ninefifteen.kit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.internal.MongoClientImpl;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class StorePatienceTests {

  private static final String STORE = "mongodb://127.0.0.1:1/things";
  private static final String PATIENT = STORE + "?socketTimeoutMS=90000";

  @Test
  void waitsTenSecondsForAStoreThatIsMute() {
    assertThat(ownStore(STORE)).isEqualTo(10);
    assertThat(storeBeside(STORE)).isEqualTo(10);
  }

  @Test
  void waitsAsLongAsTheAddressSays() {
    assertThat(ownStore(PATIENT)).isEqualTo(90);
    assertThat(storeBeside(PATIENT)).isEqualTo(90);
  }

  private static int ownStore(String uri) {
    var found = new MongoClientSettings[1];
    new ApplicationContextRunner()
        .withConfiguration(
            AutoConfigurations.of(
                MongoReactiveAutoConfiguration.class, StoreAutoConfiguration.class))
        .withPropertyValues("spring.mongodb.uri=" + uri)
        .run(context -> found[0] = settings(context.getBean(MongoClient.class)));
    return patience(found[0]);
  }

  private static int storeBeside(String uri) {
    try (MongoClient client = StoreClients.at(new ConnectionString(uri), null, null)) {
      return patience(settings(client));
    }
  }

  private static MongoClientSettings settings(MongoClient client) {
    return ((MongoClientImpl) client).getSettings();
  }

  private static int patience(MongoClientSettings settings) {
    return settings.getSocketSettings().getReadTimeout(TimeUnit.SECONDS);
  }
}
