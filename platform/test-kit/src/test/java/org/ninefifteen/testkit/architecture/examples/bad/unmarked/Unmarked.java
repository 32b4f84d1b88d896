package org.ninefifteen.testkit.architecture.examples.bad.unmarked;

class Unmarked {}
