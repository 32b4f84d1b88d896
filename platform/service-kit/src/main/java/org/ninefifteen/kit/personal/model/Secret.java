package org.ninefifteen.kit.personal.model;

import org.jspecify.annotations.Nullable;

/** A clear text about somebody. It shows itself to whoever asks by name, and to no log. */
public final class Secret {

  private final String text;

  public Secret(String text) {
    this.text = text;
  }

  public static @Nullable Secret ofNullable(@Nullable String text) {
    return text == null ? null : new Secret(text);
  }

  public String reveal() {
    return text;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Secret secret && secret.text.equals(text);
  }

  /** Constant, for a hash of a name is nearly the name. */
  @Override
  public int hashCode() {
    return Secret.class.hashCode();
  }

  @Override
  public String toString() {
    return "Secret";
  }
}
