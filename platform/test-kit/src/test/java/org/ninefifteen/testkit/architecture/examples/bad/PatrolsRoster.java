package org.ninefifteen.testkit.architecture.examples.bad;

class PatrolsRoster {}
