package org.ninefifteen.testkit.architecture.examples.good.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

public record Decision(@Nullable Instant at) {}
