package org.ninefifteen.marac.travel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.Delimiter;
import org.springframework.validation.annotation.Validated;

/**
 * How signals are taken in.
 *
 * @param topics of the publishers, with {@code |} between them, as the binding takes them
 * @param group whose offsets say how far this service has come
 * @param patience how long the store or the broker may take for one batch
 * @param retryAtLeast the pause after a first failure
 * @param retryAtMost the longest pause between two attempts; their number has no bound
 * @param watchEvery how often lag and the age of feeds are measured
 */
@Validated
@ConfigurationProperties("marac.travel")
record TravelProperties(
    @DefaultValue({"reports", "patrols", "hotspot-contacts", "cctv-inventory"})
        @Delimiter("|")
        @NotEmpty
        Set<String> topics,
    @DefaultValue("community-marac") @NotBlank String group,
    @DefaultValue("PT30S") Duration patience,
    @DefaultValue("PT0.2S") Duration retryAtLeast,
    @DefaultValue("PT5S") Duration retryAtMost,
    @DefaultValue("PT10S") Duration watchEvery) {}
