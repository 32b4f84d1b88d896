package org.ninefifteen.marac.parked.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as they can be looked at without harm: text where it is text, else hexadecimal digits.
 *
 * @param bytes how many there are
 * @param isCut whether there are more than are shown
 */
public record Legible(int bytes, @Nullable String text, @Nullable String hex, boolean isCut) {

  /** Null where there are none at all, which is not the same as none of them. */
  public static @Nullable Legible of(byte @Nullable [] bytes, int most) {
    if (bytes == null) {
      return null;
    }
    boolean isCut = bytes.length > most;
    int shown = Math.min(bytes.length, most);
    String text = text(bytes, shown, !isCut);
    return text == null
        ? new Legible(bytes.length, null, HexFormat.of().formatHex(bytes, 0, shown), isCut)
        : new Legible(bytes.length, text, null, isCut);
  }

  /** What is cut may end in the middle of a letter. */
  private static @Nullable String text(byte[] bytes, int length, boolean isWhole) {
    CharBuffer text = CharBuffer.allocate(length);
    CharsetDecoder decoder =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    boolean isText = !decoder.decode(ByteBuffer.wrap(bytes, 0, length), text, isWhole).isError();
    String read = text.flip().toString();
    return isText && read.codePoints().allMatch(Legible::isHarmless) ? read : null;
  }

  /** Neither moves a terminal's cursor nor makes a text read in another order than it is in. */
  private static boolean isHarmless(int letter) {
    boolean isOfLines = letter == '\n' || letter == '\r' || letter == '\t';
    boolean turns =
        (letter >= 0x202a && letter <= 0x202e) || (letter >= 0x2066 && letter <= 0x2069);
    return isOfLines || !(Character.isISOControl(letter) || turns);
  }
}
