package org.ninefifteen.testkit.architecture.examples.bad;

/** Innocent: "ward" is only a part of a word. */
class ForwardsNothing {}
