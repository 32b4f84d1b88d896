package org.ninefifteen.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkloadTests {

  private static final String ALL = "org.ninefifteen.deploy.Workload#all";

  @Test
  void theFiveServicesAndTheConsoleAreThere() {
    assertThat(Workload.all().map(Workload::toString)).hasSize(12).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void isAskedHowItIs(Workload workload) {
    assertThat(path(workload, "startupProbe")).isEqualTo("/actuator/health/liveness");
    assertThat(path(workload, "livenessProbe")).isEqualTo("/actuator/health/liveness");
    assertThat(path(workload, "readinessProbe")).isEqualTo("/actuator/health/readiness");
    assertThat(workload.container().at("/ports/0/name").asText()).isEqualTo("http");
  }

  private static String path(Workload workload, String probe) {
    JsonNode get = workload.container().at("/" + probe + "/httpGet");
    assertThat(get.path("port").asText()).isEqualTo("http");
    return get.path("path").asText();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void asksForWhatItNeedsAndGetsNoMore(Workload workload) {
    for (String amount : List.of("requests", "limits")) {
      JsonNode resources = workload.container().at("/resources/" + amount);
      assertThat(resources.path("cpu").asText()).as(amount).isNotEmpty();
      assertThat(resources.path("memory").asText()).as(amount).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void mayDoNothingButItsWork(Workload workload) {
    JsonNode pod = workload.pod();
    JsonNode container = workload.container().path("securityContext");

    assertThat(pod.path("containers")).hasSize(1);
    assertThat(pod.path("automountServiceAccountToken")).hasToString("false");
    assertThat(pod.path("enableServiceLinks")).hasToString("false");
    assertThat(pod.at("/securityContext/runAsNonRoot")).hasToString("true");
    assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
    assertThat(container.path("allowPrivilegeEscalation")).hasToString("false");
    assertThat(container.path("readOnlyRootFilesystem")).hasToString("true");
    assertThat(container.at("/capabilities/drop")).hasToString("[\"ALL\"]");
    assertThat(container.at("/capabilities").has("add")).isFalse();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void writesNowhereButIntoAnEmptyFolder(Workload workload) {
    for (JsonNode mount : workload.container().path("volumeMounts")) {
      JsonNode volume = volume(workload, mount.path("name").asText());
      assertThat(mount.path("readOnly").asBoolean() || volume.has("emptyDir"))
          .as(mount.path("name").asText())
          .isTrue();
    }
  }

  private static JsonNode volume(Workload workload, String name) {
    List<JsonNode> named =
        workload
            .pod()
            .path("volumes")
            .valueStream()
            .filter(each -> each.path("name").asText().equals(name))
            .toList();
    assertThat(named).as("volume " + name).hasSize(1);
    return named.getFirst();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void isReplacedWithoutAGap(Workload workload) throws IOException {
    JsonNode rolling = workload.deployment().at("/spec/strategy/rollingUpdate");
    Duration grace = seconds(workload.pod().path("terminationGracePeriodSeconds"));
    Duration forgotten = seconds(workload.container().at("/lifecycle/preStop/sleep/seconds"));

    assertThat(rolling.path("maxUnavailable").asText()).isEqualTo("0");
    assertThat(forgotten).isPositive();
    assertThat(grace).isGreaterThan(forgotten.plus(phase(workload.overlay()).multipliedBy(2)));
  }

  private static Duration seconds(JsonNode number) {
    return Duration.ofSeconds(number.asLong());
  }

  /** How long each phase of a shutdown may take: first the requests, then the consumers. */
  private static Duration phase(String overlay) throws IOException {
    JsonNode settings =
        Kustomize.objects(overlay, "ConfigMap")
            .filter(each -> Kustomize.name(each).startsWith("settings-"))
            .findFirst()
            .orElseThrow();
    Properties shared = new Properties();
    shared.load(new StringReader(settings.at("/data/shared.properties").asText()));
    return Duration.parse("PT" + shared.getProperty("spring.lifecycle.timeout-per-shutdown-phase"));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void losesOneAtATimeWhenServersAreEmptied(Workload workload) {
    assertThat(Kustomize.objects(workload.overlay(), "PodDisruptionBudget"))
        .filteredOn(each -> Selector.of(each.at("/spec/selector")).matches(workload.labels()))
        .singleElement()
        .extracting(each -> each.at("/spec/maxUnavailable").asInt())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void liesOnDifferentServersAndZones(Workload workload) {
    assertThat(workload.pod().path("topologySpreadConstraints"))
        .extracting(each -> each.path("topologyKey").asText())
        .contains("topology.kubernetes.io/zone", "kubernetes.io/hostname");
  }
}
