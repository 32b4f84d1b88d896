package org.ninefifteen.endtoend;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ninefifteen.identity.secrets.ClearSecrets;
import org.ninefifteen.launcher.demo.Demo;
import org.ninefifteen.launcher.options.FreePorts;
import org.ninefifteen.launcher.options.Options;
import org.ninefifteen.launcher.options.Port;
import org.ninefifteen.launcher.tokens.AgencyTokens;

/** Ports and a folder, on which a launcher follows the one that was killed or ended. */
record Installation(Path folder, Map<Port, Integer> ports) {
  static Installation in(Path folder) {
    return new Installation(folder, FreePorts.of(Options.of(OneMachine.arguments())));
  }

  /** Without the demo; when it answers. */
  Child start(String name) {
    var arguments = new ArrayList<>(List.of("--empty", "--data=" + data()));
    ports.forEach((port, number) -> arguments.add(port.option() + "=" + number));
    return Child.start(folder.resolve(name + ".out"), arguments).awaitReady();
  }

  Path data() {
    return folder.resolve("data");
  }

  /** Of agencies' systems. */
  AgencyTokens agencies() {
    return new AgencyTokens("http://localhost:" + port(Port.IDENTITY), secrets());
  }

  PersonTokens people() {
    return new PersonTokens(ports, secrets());
  }

  private ClearSecrets secrets() {
    return new ClearSecrets(data().resolve("identity"));
  }

  int port(Port port) {
    return Objects.requireNonNull(ports.get(port), port::word);
  }

  String url(Port port, String path) {
    return "http://127.0.0.1:" + port(port) + path;
  }

  /** The agenda of Medway's next call. */
  String agenda() {
    return url(
        Port.COMMUNITY_MARAC, "/partnerships/medway/agendas/" + Demo.nextCall(Clock.systemUTC()));
  }
}
