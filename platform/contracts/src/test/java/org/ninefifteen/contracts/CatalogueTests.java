package org.ninefifteen.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The page that people read and the files that machines read say the same. */
class CatalogueTests {

  private static final Path PAGE = Path.of("README.md");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^`org\\.ninefifteen\\.([^.]+)\\.(\\S+)`");

  @Test
  void everyEventIsInTheCatalogueAndEveryEntryIsAnEvent() throws IOException {
    List<Contract> entries =
        TYPE.matcher(Files.readString(PAGE))
            .results()
            .map(type -> new Contract(type.group(1), type.group(2)))
            .toList();

    assertThat(entries).containsExactlyInAnyOrderElementsOf(Contract.all());
  }

  @ParameterizedTest
  @MethodSource("org.ninefifteen.contracts.Contract#all")
  void theEntryNamesEveryFieldAndLinksTheFiles(Contract contract) throws IOException {
    String entry = entryOf(contract);

    assertThat(new JsonMapper().readTree(contract.schema()).path("properties").propertyNames())
        .allSatisfy(field -> assertThat(entry).contains("\n| `" + field + "`"));
    assertThat(List.of("schema.json", "full.json", "minimal.json"))
        .allSatisfy(file -> assertThat(entry).contains("/" + contract + "/" + file));
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    List<String> links =
        LINK.matcher(Files.readString(PAGE)).results().map(link -> link.group(1)).toList();

    assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(Path.of(link)).exists());
  }

  private static String entryOf(Contract contract) throws IOException {
    String page = Files.readString(PAGE);
    int end = page.indexOf("`" + contract.type() + "`");
    int start = page.lastIndexOf("\n### " + contract.event() + "\n", end);
    int next = page.indexOf("\n#", end);
    assertThat(start).as("the heading of " + contract).isNotNegative();
    return page.substring(start, next < 0 ? page.length() : next);
  }
}
