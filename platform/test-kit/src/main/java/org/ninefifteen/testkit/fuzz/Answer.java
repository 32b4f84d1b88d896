package org.ninefifteen.testkit.fuzz;

import java.util.Optional;

/** What came back. */
record Answer(
    int status, String contentType, Optional<String> location, String headers, String body) {}
