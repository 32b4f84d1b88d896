package org.ninefifteen.kit.personal.model;

import java.util.List;

/**
 * Words that concern a record and everybody named in it.
 *
 * @param event that carries them, which they are bound to
 * @param subjects under whose keys they are sealed
 * @param text Base64
 */
public record SealedText(String event, List<String> subjects, String text) {

  public SealedText {
    subjects = List.copyOf(subjects);
  }
}
