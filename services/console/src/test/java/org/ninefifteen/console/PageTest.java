package org.ninefifteen.console;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** A {@link ConsoleTest} on a usual morning, with a {@link Reader} who is signed in or new. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConsoleTest
@ExtendWith(PageTest.UsualMorning.class)
@interface PageTest {

  /** The readers of one console. */
  record Readers(String url) {
    Reader newcomer() {
      return new Reader(url);
    }

    Reader signedIn() {
      return Reader.signedIn(url);
    }

    /** Of Medway, by id and role. */
    Reader signedIn(String person, String... roles) {
      TestIdentity.shared().people().signsIn(spec -> spec.subject(person).roles(roles));
      return signedIn();
    }
  }

  /** Sets everything back, and makes the readers. */
  class UsualMorning implements BeforeEachCallback, ParameterResolver {

    @Override
    public void beforeEach(ExtensionContext test) {
      ApplicationContext console = SpringExtension.getApplicationContext(test);
      console.getBean(StubServices.class).usualMorning();
      console.getBean(MorningClock.class).standsAgain();
      TestIdentity.shared().people().usualDay();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
      return parameter.getParameter().getType() == Readers.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
      ApplicationContext console = SpringExtension.getApplicationContext(test);
      String port = console.getEnvironment().getRequiredProperty("local.server.port");
      return new Readers("http://localhost:" + port);
    }
  }
}
