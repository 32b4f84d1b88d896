package org.ninefifteen.patrols.model;

/** Why a field cannot be as it was said; it never repeats what was said. */
public record Objection(String code, String message) {}
