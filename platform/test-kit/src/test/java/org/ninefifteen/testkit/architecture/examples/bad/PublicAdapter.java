package org.ninefifteen.testkit.architecture.examples.bad;

public class PublicAdapter {}
