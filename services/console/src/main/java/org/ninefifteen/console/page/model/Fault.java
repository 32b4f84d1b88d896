package org.ninefifteen.console.page.model;

/** A field of a form that could not be taken, and what to do about it. */
public record Fault(String field, String words) {}
