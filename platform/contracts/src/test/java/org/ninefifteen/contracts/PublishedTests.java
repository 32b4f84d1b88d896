package org.ninefifteen.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A sample that was published is in somebody's topic: it never changes. What is to be otherwise is
 * another version, beside it.
 */
class PublishedTests {

  private static final List<String> PARTS = List.of(".json", ".headers.json");

  @Test
  void keepsEverySampleAsItWasPublished() {
    assertThat(now()).isEqualTo(published());
  }

  /** By file, from {@code published.sha256}: a new sample adds its lines. */
  private static Map<String, String> published() {
    return ContractFiles.read("published.sha256")
        .lines()
        .map(line -> line.split(" +", 2))
        .collect(
            Collectors.toMap(line -> line[1], line -> line[0], (one, other) -> one, TreeMap::new));
  }

  private static Map<String, String> now() {
    return Contract.all().stream()
        .flatMap(Contract::samples)
        .flatMap(PublishedTests::files)
        .collect(
            Collectors.toMap(
                file -> file, PublishedTests::hash, (one, other) -> one, TreeMap::new));
  }

  private static Stream<String> files(Sample sample) {
    String folder = sample.contract().folder();
    return PARTS.stream().map(part -> folder + sample.name() + part);
  }

  private static String hash(String file) {
    try {
      byte[] bytes = ContractFiles.read(file).getBytes(UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
