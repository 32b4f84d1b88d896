package org.ninefifteen.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ninefifteen.console.PageTest.Readers;
import org.ninefifteen.testkit.identity.TestIdentity;

/** Who is signed in goes on while the provider is away, and who is not is told so. */
@PageTest
class SignInAwayIT {

  private static final String AGENDA = "/partnerships/medway/agendas/2019-02-19";

  @Test
  void saysWhatWorksWhileTheProviderIsAway(Readers readers) {
    Reader signedIn = readers.signedIn();
    Reader reader = readers.newcomer();
    HttpResponse<String> led = reader.atProvider(reader.get(AGENDA));
    TestIdentity.shared().people().goesAway();

    HttpResponse<String> answer = reader.comesBack(led);

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
    assertThat(answer.body())
        .contains("Nobody can be signed in just now", "works on", "href=\"" + AGENDA + "\"");
    assertThat(signedIn.get(AGENDA).statusCode()).isEqualTo(200);
  }

  /** Nor is anybody sent to where nobody answers: a browser's own page of that says nothing. */
  @Test
  void saysSoToWhoeverComesWhileTheProviderIsAway(Readers readers) {
    Reader signedIn = readers.signedIn();
    Reader onTheWay = readers.newcomer();
    HttpResponse<String> led = onTheWay.atProvider(onTheWay.get(AGENDA));
    TestIdentity.shared().people().goesAway();

    HttpResponse<String> answer =
        await().until(() -> readers.newcomer().get(AGENDA), it -> it.statusCode() != 302);

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
    assertThat(answer.body()).contains("Nobody can be signed in just now");
    assertThat(onTheWay.comesBack(led).statusCode()).isEqualTo(503);
    assertThat(signedIn.post("/sign-out", Map.of()).body())
        .contains("The sign-in service does not answer, so your session there may go on.")
        .doesNotContain("You are signed in as");
    assertThat(signedIn.cookies()).doesNotContainKey(Reader.SESSION);
  }
}
