package org.ninefifteen.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may reach whom. */
class WayTests {

  private static final String OVERLAYS = "org.ninefifteen.deploy.Kustomize#overlays";
  private static final String WHO = "app.kubernetes.io/name";
  private static final Set<String> OUTSIDE = Set.of("traefik", "prometheus");

  @ParameterizedTest
  @MethodSource(OVERLAYS)
  void nothingIsOpenThatIsNotNamed(String overlay) {
    assertThat(Kustomize.objects(overlay, "NetworkPolicy"))
        .filteredOn(each -> Kustomize.name(each).equals("nothing"))
        .singleElement()
        .extracting(each -> each.path("spec").toString())
        .isEqualTo("{\"podSelector\":{},\"policyTypes\":[\"Ingress\",\"Egress\"]}");
  }

  @ParameterizedTest
  @MethodSource(OVERLAYS)
  void everyServiceHasPodsAndAWayToThem(String overlay) {
    assertThat(Kustomize.objects(overlay, "Service"))
        .hasSize(6)
        .allSatisfy(service ->
            assertThat(Workload.of(overlay))
                .filteredOn(each -> each.name().equals(Kustomize.name(service)))
                .singleElement()
                .satisfies(each -> assertThat(ways(each)).isNotEmpty()));
  }

  private static List<String> ways(Workload to) {
    return Kustomize.objects(to.overlay(), "NetworkPolicy")
        .filter(each -> Selector.of(each.at("/spec/podSelector")).matches(to.labels()))
        .filter(each -> each.at("/spec/ingress/0/ports/0/port").asText().equals("http"))
        .map(Kustomize::name)
        .toList();
  }

  /** A misspelt label would close a way, or leave none closed, and nobody would be told. */
  @ParameterizedTest
  @MethodSource(OVERLAYS)
  void waysAreOfPodsThatAreThere(String overlay) {
    Set<String> there = Workload.of(overlay).map(Workload::name).collect(Collectors.toSet());

    assertThat(Kustomize.objects(overlay, "NetworkPolicy").flatMap(WayTests::selectors))
        .flatExtracting(each -> each.labels().getOrDefault(WHO, Set.of()))
        .isNotEmpty()
        .allMatch(name -> there.contains(name) || OUTSIDE.contains(name));
  }

  private static Stream<Selector> selectors(JsonNode policy) {
    return policy.findValues("podSelector").stream().map(Selector::of);
  }

  @ParameterizedTest
  @MethodSource(OVERLAYS)
  void nobodyComesFromOutsideButToAService(String overlay) {
    Set<String> services =
        Kustomize.objects(overlay, "Service").map(Kustomize::name).collect(Collectors.toSet());

    assertThat(Kustomize.objects(overlay, "Ingress"))
        .singleElement()
        .satisfies(ingress -> {
          assertThat(ingress.findValues("service"))
              .extracting(each -> each.path("name").asText())
              .containsExactlyInAnyOrderElementsOf(services);
          assertThat(ingress.at("/spec/tls/0/hosts"))
              .containsExactlyInAnyOrderElementsOf(ingress.findValues("host"));
        });
  }
}
