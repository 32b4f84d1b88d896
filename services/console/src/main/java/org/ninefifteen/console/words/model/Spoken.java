package org.ninefifteen.console.words.model;

/**
 * A moment as people say it.
 *
 * @param exact the same moment to the second, with its zone, for the hover and for paper
 * @param iso for the machine
 */
public record Spoken(String words, String exact, String iso) {}
