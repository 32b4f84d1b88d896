package org.ninefifteen.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What kustomize makes of an overlay. Where there is none, what asks for it is skipped. */
final class Kustomize {

  /** As installed, as a part of kubectl, and as {@code .ci/check-deploy} unpacks it. */
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("kustomize", "build"),
          List.of("kubectl", "kustomize"),
          List.of(Declared.ROOT.resolve("target/tools/usr/bin/kustomize").toString(), "build"));

  private static final Map<String, List<JsonNode>> RENDERED = new ConcurrentHashMap<>();

  private Kustomize() {}

  static List<String> overlays() {
    return List.of("single-node", "production");
  }

  static List<JsonNode> objects(String overlay) {
    return RENDERED.computeIfAbsent(overlay, Kustomize::render);
  }

  static Stream<JsonNode> objects(String overlay, String kind) {
    return objects(overlay).stream().filter(each -> each.path("kind").asText().equals(kind));
  }

  static String name(JsonNode object) {
    return object.at("/metadata/name").asText();
  }

  private static List<JsonNode> render(String overlay) {
    Path folder = Declared.ROOT.resolve("k8s/overlays").resolve(overlay);
    for (List<String> command : COMMANDS) {
      Process started;
      try {
        started = started(command, folder);
      } catch (IOException e) {
        continue; // it is not on this machine
      }
      return output(started);
    }
    return abort("Neither kustomize nor kubectl is on this machine: k8s/ is not checked.");
  }

  private static Process started(List<String> command, Path folder) throws IOException {
    List<String> whole = Stream.concat(command.stream(), Stream.of(folder.toString())).toList();
    return new ProcessBuilder(whole).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static List<JsonNode> output(Process kustomize) {
    try (var out = kustomize.getInputStream()) {
      List<JsonNode> objects = Declared.read(new String(out.readAllBytes(), UTF_8));
      if (kustomize.waitFor() != 0) {
        throw new AssertionError("kustomize has refused: see above");
      }
      return objects;
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
