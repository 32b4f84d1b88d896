package org.ninefifteen.kit.accesslog.reading;

import java.time.Clock;
import org.ninefifteen.kit.accesslog.AccessLog;
import org.ninefifteen.kit.accesslog.AccessLogAutoConfiguration;
import org.ninefifteen.kit.accesslog.store.LogDatabase;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** The endpoints of the log, where there is one. */
@AutoConfiguration(after = AccessLogAutoConfiguration.class)
@ConditionalOnBean(AccessLog.class)
public class LogReadingAutoConfiguration {

  @Bean
  AccessLogApi accessLogApi(AccessLog log, LogDatabase database, Clock clock) {
    LogReading reading = new LogReading(database.links(), database.heads(), log.service());
    return new AccessLogApi(reading, log, clock);
  }
}
