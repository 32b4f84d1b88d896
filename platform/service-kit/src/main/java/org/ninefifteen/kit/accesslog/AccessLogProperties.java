package org.ninefifteen.kit.accesslog;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How accesses are recorded.
 *
 * @param keyFile with the Ed25519 key that heads are signed with; without it there is no log, and
 *     no service that needs one starts
 * @param createKey whether a key that is not there is made, with its public half beside it
 * @param storeUri a database apart; without it {@code access-log} on the service's own store
 * @param headEvery how often a chain that went on is signed: what is younger can be cut off unseen
 * @param queue requests that may wait; one more is refused
 * @param batch requests whose entries are written at once
 * @param recipients who reads the service's stream, by name: whom its events are disclosed to
 */
@ConfigurationProperties("nine-fifteen.access-log")
public record AccessLogProperties(
    Path keyFile,
    @DefaultValue("false") boolean createKey,
    @Nullable String storeUri,
    @DefaultValue("PT10S") Duration headEvery,
    @DefaultValue("10000") int queue,
    @DefaultValue("500") int batch,
    @DefaultValue("unnamed") List<String> recipients) {}
