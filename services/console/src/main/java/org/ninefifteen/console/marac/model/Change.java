package org.ninefifteen.console.marac.model;

/** The agenda is no longer what it was. */
public record Change(String revision, int fresh) {}
