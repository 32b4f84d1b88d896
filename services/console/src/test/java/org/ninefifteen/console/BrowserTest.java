package org.ninefifteen.console;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A {@link ConsoleTest} in a browser; it takes a {@link Site} to open pages with. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConsoleTest
@ExtendWith(ChromiumExtension.class)
@interface BrowserTest {}
