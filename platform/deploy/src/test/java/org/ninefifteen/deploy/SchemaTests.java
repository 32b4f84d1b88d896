package org.ninefifteen.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTests {

  /** Its makers publish no class of it. */
  private static final String UNCHECKED = "MongoDBCommunity";

  @ParameterizedTest
  @MethodSource("org.ninefifteen.deploy.Kustomize#overlays")
  void everyObjectIsOneOfItsKind(String overlay) {
    assertThat(Kustomize.objects(overlay))
        .filteredOn(each -> !each.path("kind").asText().equals(UNCHECKED))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(Schemas.fault(each)).as(Kustomize.name(each)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {apiVersion: v1, kind: Service, spec: {port: []}}                                       | `port`
          {apiVersion: v1, kind: Service, spec: {ports: [{name: http}]}}                          | `port`
          {apiVersion: v1, kind: Service, spec: {ports: [{port: many}]}}                          | NumberFormat
          {apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, spec: {maxReplicas: 2}}     | `scaleTargetRef`
          {apiVersion: apps/v2, kind: Deployment}                                                 | no schema
          {apiVersion: kafka.strimzi.io/v1, kind: KafkaTopic, spec: {partition: 3}}               | partition
          {apiVersion: kafka.strimzi.io/v1, kind: KafkaTopic, spec: {partitions: many}}           | many
          {apiVersion: monitoring.coreos.com/v1, kind: PrometheusRule, spec: {groups: [{rule: []}]}} | rule
          """)
  void seesWhatIsNot(String object, String fault) {
    assertThat(Schemas.fault(Declared.read(object).getFirst())).get().asString().contains(fault);
  }
}
