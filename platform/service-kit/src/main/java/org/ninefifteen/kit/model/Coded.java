package org.ninefifteen.kit.model;

/** A choice that is written otherwise than it is called here. */
public interface Coded {

  /** Upper case with hyphens, as in {@code UK-GDPR}. */
  String code();
}
