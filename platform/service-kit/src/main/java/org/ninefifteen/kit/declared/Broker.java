package org.ninefifteen.kit.declared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialDeletion;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.config.ConfigResource;

/** Makes a broker hold what was declared; it may hold some of it already. */
final class Broker {

  private static final ScramMechanism MECHANISM = ScramMechanism.SCRAM_SHA_512;
  private static final int ITERATIONS = 8192;

  private final Admin admin;

  Broker(Admin admin) {
    this.admin = admin;
  }

  /** A topic that nobody declares any more stays: what it holds is not for a command to destroy. */
  void hold(List<NewTopic> topics) throws ExecutionException, InterruptedException {
    Set<String> there = admin.listTopics().names().get();
    List<NewTopic> missing = topics.stream().filter(each -> !there.contains(each.name())).toList();
    admin.createTopics(missing).all().get();
    List<NewTopic> kept = topics.stream().filter(each -> there.contains(each.name())).toList();
    demandPartitions(kept);
    Map<ConfigResource, Collection<AlterConfigOp>> settings = new HashMap<>();
    kept.forEach(each ->
        settings.put(
            new ConfigResource(ConfigResource.Type.TOPIC, each.name()), set(each.configs())));
    admin.incrementalAlterConfigs(settings).all().get();
  }

  /** Others would tear the records of one key apart, so that is a person's to decide. */
  private void demandPartitions(List<NewTopic> topics)
      throws ExecutionException, InterruptedException {
    List<String> names = topics.stream().map(NewTopic::name).toList();
    Map<String, TopicDescription> found = admin.describeTopics(names).allTopicNames().get();
    for (NewTopic topic : topics) {
      TopicDescription there = Objects.requireNonNull(found.get(topic.name()));
      if (there.partitions().size() != topic.numPartitions()) {
        throw new IllegalStateException(
            "%s has %d partitions, and %d are declared"
                .formatted(topic.name(), there.partitions().size(), topic.numPartitions()));
      }
    }
  }

  private static Collection<AlterConfigOp> set(Map<String, String> settings) {
    return settings.entrySet().stream()
        .map(each ->
            new AlterConfigOp(
                new ConfigEntry(each.getKey(), each.getValue()), AlterConfigOp.OpType.SET))
        .toList();
  }

  /** What was permitted and is declared no more is taken back. */
  void permit(Set<AclBinding> declared) throws ExecutionException, InterruptedException {
    Set<AclBinding> surplus =
        new HashSet<>(admin.describeAcls(AclBindingFilter.ANY).values().get());
    surplus.removeAll(declared);
    admin.deleteAcls(surplus.stream().map(AclBinding::toFilter).toList()).all().get();
    admin.createAcls(declared).all().get();
  }

  /** A user that is declared no more comes in no more. */
  void admit(Map<String, String> passwords) throws ExecutionException, InterruptedException {
    List<UserScramCredentialAlteration> changes = new ArrayList<>();
    for (String user : admin.describeUserScramCredentials().users().get()) {
      if (!passwords.containsKey(user)) {
        changes.add(new UserScramCredentialDeletion(user, MECHANISM));
      }
    }
    passwords.forEach((user, password) ->
        changes.add(
            new UserScramCredentialUpsertion(
                user, new ScramCredentialInfo(MECHANISM, ITERATIONS), password)));
    admin.alterUserScramCredentials(changes).all().get();
  }
}
