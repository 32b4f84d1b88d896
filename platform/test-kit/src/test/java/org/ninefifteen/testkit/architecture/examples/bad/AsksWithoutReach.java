package org.ninefifteen.testkit.architecture.examples.bad;

import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

record AsksWithoutReach(ReactiveMongoTemplate store) {}
