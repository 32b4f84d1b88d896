package org.ninefifteen.deploy;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** A Deployment of an overlay. */
record Workload(String overlay, JsonNode deployment) {

  static Stream<Workload> all() {
    return Kustomize.overlays().stream().flatMap(Workload::of);
  }

  static Stream<Workload> of(String overlay) {
    return Kustomize.objects(overlay, "Deployment").map(each -> new Workload(overlay, each));
  }

  String name() {
    return Kustomize.name(deployment);
  }

  JsonNode labels() {
    return requireNonNull(deployment.at("/spec/template/metadata/labels"));
  }

  JsonNode pod() {
    return requireNonNull(deployment.at("/spec/template/spec"));
  }

  /** Each has one. */
  JsonNode container() {
    return requireNonNull(pod().at("/containers/0"));
  }

  @Override
  public String toString() {
    return overlay + " " + name();
  }
}
