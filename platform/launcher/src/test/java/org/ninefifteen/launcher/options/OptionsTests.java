package org.ninefifteen.launcher.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTests {
  @Test
  void withoutAWordEverythingIsAsTheReadmeSays() {
    var options = Options.of();

    assertThat(options.data()).isEqualTo(Path.of("data"));
    assertThat(options.empty()).isFalse();
    assertThat(options.port(Port.CONSOLE)).isEqualTo(8080);
    assertThat(options.port(Port.COMMUNITY_MARAC)).isEqualTo(8085);
    assertThat(options.port(Port.KAFKA)).isEqualTo(9092);
    assertThat(options.port(Port.MONGODB)).isEqualTo(27017);
  }

  @Test
  void takesFolderPortsAndEmptiness() {
    var options = Options.of("--empty", "--data=/tmp/elsewhere", "--port.hotspot-contacts=9083");

    assertThat(options.empty()).isTrue();
    assertThat(options.data()).isEqualTo(Path.of("/tmp/elsewhere"));
    assertThat(options.port(Port.HOTSPOT_CONTACTS)).isEqualTo(9083);
  }

  @Test
  void aPartOnItsOwnListensWhereItIsAskedToAndNowhereElse() {
    var parts = Options.of("--only=broker,reports").parts();

    assertThat(parts.has("reports")).isTrue();
    assertThat(parts.listensAt(Port.KAFKA)).isTrue();
    assertThat(parts.listensAt(Port.MONGODB)).isFalse();
    assertThat(parts.listensAt(Port.PATROLS)).isFalse();
    assertThat(Options.of().parts().listensAt(Port.MONGODB)).isTrue();
  }

  @Test
  void namesThePartThatThereIsNot() {
    assertThatExceptionOfType(CannotStart.class)
        .isThrownBy(() -> Options.of("--only=reports,marac"))
        .withMessageContaining("no part marac")
        .withMessageContaining("community-marac");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--emtpy", "--port.consol=80", "--port.console=many", "--port.kafka=70000"})
  void namesWhatItDoesNotUnderstand(String said) {
    assertThatExceptionOfType(CannotStart.class)
        .isThrownBy(() -> Options.of(said))
        .withMessageContaining(said);
  }

  @Test
  void helpListsEveryPort() {
    for (var port : Port.values()) {
      assertThat(Options.HELP).contains(port.word(), Integer.toString(port.usual()));
    }
  }
}
