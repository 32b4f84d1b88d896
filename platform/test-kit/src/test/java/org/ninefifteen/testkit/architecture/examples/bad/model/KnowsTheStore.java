package org.ninefifteen.testkit.architecture.examples.bad.model;

import tools.jackson.databind.JsonNode;

public record KnowsTheStore(JsonNode document) {}
