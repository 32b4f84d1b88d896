package org.ninefifteen.kit.personal.matching.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name as it is compared: two agencies rarely write one alike. Case, accents, punctuation, titles
 * and the order of its words make no difference; spelling does, and a nickname is another name.
 * Words are not joined either: "Mary Ann" is not "Maryann".
 */
public final class NormalName {

  private static final Set<String> TITLES = Set.of("MR", "MRS", "MS", "MISS", "MX", "DR", "SIR");

  /** Accents and vowel points; the vowel signs of Indic scripts are letters of the name. */
  private static final Pattern MARKS = Pattern.compile("[\\p{M}&&[\\p{IsInherited}\\p{IsHebrew}]]");

  /** What stands inside a word, as in O'Brien; an accent alone comes apart into space and mark. */
  private static final Pattern INSIDE =
      Pattern.compile("[\\p{InSpacingModifierLetters}\\p{Cf}'’‘`′]| \\p{M}+");

  /** A mark without a letter before it belongs to nothing. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");

  /** Letters that no normal form takes apart. */
  private static final Map<Integer, String> PLAIN =
      Map.of(
          (int) 'Ø', "O", (int) 'Ł', "L", (int) 'Đ', "D", (int) 'Ð', "D", (int) 'Þ', "TH",
          (int) 'Æ', "AE", (int) 'Œ', "OE", (int) 'Ħ', "H", (int) 'Ŧ', "T", (int) 'Ŋ', "N");

  private NormalName() {}

  /** Empty when the name has neither a letter nor a digit. */
  public static String of(String name) {
    List<String> words = words(name).toList();
    List<String> untitled = words.stream().filter(word -> !TITLES.contains(word)).toList();
    return (untitled.isEmpty() ? words : untitled)
        .stream().sorted().collect(Collectors.joining(" "));
  }

  /** A reference is compared by its letters and digits alone. */
  public static String ofReference(String reference) {
    return words(reference).collect(Collectors.joining());
  }

  private static Stream<String> words(String text) {
    return WORD.matcher(bare(text)).results().map(MatchResult::group);
  }

  /** Upper case, since it joins what lower case keeps apart: ß and SS, ς and σ. */
  private static String bare(String text) {
    String upper = decomposed(decomposed(text).toUpperCase(Locale.ROOT));
    String letters = MARKS.matcher(INSIDE.matcher(upper).replaceAll("")).replaceAll("");
    return letters.codePoints().mapToObj(NormalName::plain).collect(Collectors.joining());
  }

  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD);
  }

  private static String plain(int letter) {
    return PLAIN.getOrDefault(letter, Character.toString(letter));
  }
}
