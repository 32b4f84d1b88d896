package org.ninefifteen.kit.personal;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the keys are.
 *
 * @param keyset the file with the installation's keys; without it nothing can be sealed
 * @param createKeyset whether a keyset that is not there is made
 * @param storeUri the database of subjects' keys, of its own and with backups of its own
 * @param keyLifetime how long an unwrapped key is kept in memory: so long another instance may
 *     still open what was just erased
 * @param keysKept the most unwrapped keys in memory
 */
@ConfigurationProperties("nine-fifteen.personal")
public record PersonalProperties(
    Path keyset,
    @DefaultValue("false") boolean createKeyset,
    @DefaultValue("mongodb://localhost:27017/subjects") String storeUri,
    @DefaultValue("PT5S") Duration keyLifetime,
    @DefaultValue("10000") int keysKept) {}
