package org.ninefifteen.testkit.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.junit.jupiter.api.Test;

@WithParts(topics = {"reports", "reports.parked"})
class PartsIT {
  @Test
  void giveAPlainTestItsTopicsAndItsStore(Parts parts) throws Exception {
    try (var admin = Admin.create(Map.of("bootstrap.servers", parts.bootstrapServers()));
        var client = MongoClients.create(parts.storeUri("test"))) {
      client.getDatabase("test").getCollection("things").insertOne(new Document("_id", "a"));

      assertThat(admin.listTopics().names().get()).contains("reports", "reports.parked");
      assertThat(client.getDatabase("test").getCollection("things").countDocuments()).isEqualTo(1);
    }
  }
}
