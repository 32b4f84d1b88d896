package org.ninefifteen.kit.accesslog.reading;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** A service that has a log and nothing else. */
@SpringBootConfiguration
@EnableAutoConfiguration
class Letters {}
