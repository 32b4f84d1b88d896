package org.ninefifteen.kit.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Who may do what on the broker that is shipped, by the settings that a service is given. */
@EnabledIf(
    value = "org.ninefifteen.kit.declared.Secured#isPossible",
    disabledReason = "There is no openssl to make the certificates with.")
class ShippedBrokerIT {

  @TempDir static Path folder;

  private static Secured secured;

  @BeforeAll
  static void start() throws Exception {
    secured = Secured.start(folder);
    secured.declare();
    // The broker heeds what it acknowledged a moment later, in this order: users last.
    try (Service reports = Service.of("reports", secured)) {
      Awaitility.await().until(() -> reports.sends("reports") == null);
    }
  }

  @AfterAll
  static void stop() {
    secured.close();
  }

  @Test
  void aServiceWritesItsOwnTopicAndNoOther() {
    try (Service reports = Service.of("reports", secured)) {

      assertThat(reports.sends("reports")).isNull();
      assertThat(reports.sends("access-log")).isNull();
      assertThat(reports.sends("patrols")).isInstanceOf(TopicAuthorizationException.class);
      assertThat(reports.sends("community-marac")).isInstanceOf(TopicAuthorizationException.class);
    }
  }

  @Test
  void whoFoldsReadsWhatOthersWroteAndParksAndSendsAgain() {
    try (Service patrols = Service.of("patrols", secured);
        Service marac = Service.of("community-marac", secured)) {
      assertThat(patrols.sends("patrols")).isNull();

      assertThat(marac.reads("patrols", "community-marac")).isPositive();
      assertThat(marac.sends("patrols.parked")).isNull();
      assertThat(marac.sends("patrols")).isNull();
      assertThat(marac.sends("community-marac.parked"))
          .isInstanceOf(TopicAuthorizationException.class);
    }
  }

  @Test
  void anAnalystReadsWhatWasDecidedAndNothingElse() {
    try (Service marac = Service.of("community-marac", secured);
        Service analyst = Service.of("analyst", secured)) {
      assertThat(marac.sends("community-marac")).isNull();

      assertThat(analyst.reads("community-marac", "analyst-1")).isPositive();
      assertThatThrownBy(() -> analyst.reads("reports", "analyst-1"))
          .isInstanceOf(TopicAuthorizationException.class);
      assertThatThrownBy(() -> analyst.reads("reports.parked", "analyst-1"))
          .isInstanceOf(TopicAuthorizationException.class);
      assertThatThrownBy(() -> analyst.reads("community-marac", "community-marac"))
          .isInstanceOf(GroupAuthorizationException.class);
      assertThat(analyst.sends("community-marac")).isInstanceOf(AuthorizationException.class);
    }
  }

  @Test
  void aWrongPasswordOpensNothing() {
    try (Service guess = Service.of("reports", secured, "--" + Service.LOGIN + "=" + GUESSED)) {

      assertThat(guess.sends("reports")).isInstanceOf(SaslAuthenticationException.class);
    }
  }

  private static final String GUESSED =
      "org.apache.kafka.common.security.scram.ScramLoginModule required"
          + " username=\"reports\" password=\"guessed\";";

  @Test
  void whatIsDeclaredNoMoreIsTakenBack() throws Exception {
    try (Admin admin = Admin.create(secured.administration())) {
      Set<AclBinding> declared = permitted(admin);
      admin.createAcls(Set.of(Permissions.of("reports", "write", "patrols"))).all().get();
      assertThat(permitted(admin)).hasSizeGreaterThan(declared.size());

      secured.declare();

      Awaitility.await().untilAsserted(() -> assertThat(permitted(admin)).isEqualTo(declared));
    }
  }

  private static Set<AclBinding> permitted(Admin admin) throws Exception {
    return Set.copyOf(admin.describeAcls(AclBindingFilter.ANY).values().get());
  }
}
