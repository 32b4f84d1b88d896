package org.ninefifteen.console.page.model;

/** The page in place of the page. */
public record TroublePage(Frame frame, Trouble trouble) {}
