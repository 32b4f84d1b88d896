package org.ninefifteen.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is declared in more than one place is the same in all of them. */
class InstallationTests {

  private static final String OVERLAYS = "org.ninefifteen.deploy.Kustomize#overlays";

  @Test
  void alertsAreThoseThatAreTested() {
    assertThat(
            Kustomize.objects("production", "PrometheusRule")
                .map(each -> evenlySpaced(each.path("spec"))))
        .containsExactlyInAnyOrderElementsOf(
            Declared.folder("platform/deploy/prometheus/rules").stream()
                .map(Declared::yaml)
                .map(InstallationTests::evenlySpaced)
                .toList());
  }

  /** Kustomize doubles the line breaks of a folded text, which mean nothing to Prometheus. */
  private static JsonNode evenlySpaced(JsonNode json) {
    return Declared.read(json.toString().replaceAll("(\\\\n| )+", " ")).getFirst();
  }

  @ParameterizedTest
  @MethodSource(OVERLAYS)
  void secretsAreNamedAndNotContained(String overlay) {
    assertThat(Kustomize.objects(overlay, "Secret")).isEmpty();
    assertThat(Kustomize.objects(overlay).toString())
        .doesNotContain("PRIVATE KEY", "mongodb://", "password=");
  }

  /** What nobody makes, pods wait for without end. */
  @ParameterizedTest
  @MethodSource(OVERLAYS)
  void theReadmeSaysWhereEachSecretComesFrom(String overlay) {
    String readme = Declared.text("k8s/README.md");
    Set<String> madeByStrimzi =
        Kustomize.objects(overlay, "KafkaUser").map(Kustomize::name).collect(Collectors.toSet());

    assertThat(Workload.of(overlay).flatMap(InstallationTests::secrets).distinct())
        .hasSizeGreaterThan(10)
        .allMatch(
            name -> madeByStrimzi.contains(name) || readme.contains("`" + generally(name) + "`"));
  }

  private static Stream<String> secrets(Workload workload) {
    return workload.pod().findValues("secret").stream().map(each -> each.path("name").asText());
  }

  /** One row of the table is for all services. */
  private static String generally(String secret) {
    return secret.replaceFirst("^.*?(?=(-log|-subjects)?-store$)", "<service>");
  }

  @Test
  void noMoreReadersThanPartitions() {
    List<JsonNode> scaled = Kustomize.objects("production", "HorizontalPodAutoscaler").toList();
    int partitions =
        Kustomize.objects("production", "KafkaTopic")
            .filter(each -> Kustomize.name(each).equals("reports"))
            .mapToInt(each -> each.at("/spec/partitions").asInt())
            .sum();

    assertThat(scaled)
        .singleElement()
        .satisfies(each -> {
          assertThat(each.at("/spec/maxReplicas").asInt()).isBetween(2, partitions);
          assertThat(each.at("/spec/scaleTargetRef/name").asText()).isEqualTo("community-marac");
        });
  }
}
