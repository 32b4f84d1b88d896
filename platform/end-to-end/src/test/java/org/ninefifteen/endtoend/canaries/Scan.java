package org.ninefifteen.endtoend.canaries;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks for bytes wherever they could lie, and says where they do. */
public final class Scan {
  private Scan() {}

  /** Whether something tells of a canary in clear text: in one byte a letter, in two, or Base64. */
  public static boolean tells(String text) {
    return SIGNS.stream().anyMatch(text::contains);
  }

  private static final List<String> SIGNS =
      Stream.of(
              Stream.of(US_ASCII, UTF_16LE, UTF_16BE).map(Scan::written),
              IntStream.range(0, 3).mapToObj(Scan::inBase64),
              // Years in which canaries are born, as dates are written.
              Stream.of("1911-0", "1911-1", "1912-0", "1912-1", "1913-0"))
          .flatMap(signs -> signs)
          .toList();

  private static String written(Charset charset) {
    return new String(Canary.MARK.getBytes(charset), ISO_8859_1);
  }

  /** What Base64 makes of the mark when so many bytes of a group precede it. */
  private static String inBase64(int before) {
    byte[] text = ("x".repeat(before) + Canary.MARK).getBytes(US_ASCII);
    String whole = Base64.getEncoder().withoutPadding().encodeToString(text);
    int certain = text.length * 8 / 6; // the last letter depends on what follows
    return whole.substring(before == 0 ? 0 : before + 1, certain);
  }

  /** The files under the folder in which there is something to find, each with how often. */
  public static List<String> hits(Path folder, Finder finder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).flatMap(file -> hit(folder, file, finder)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> hit(Path folder, Path file, Finder finder) {
    try {
      long found = finder.count(new String(Files.readAllBytes(file), ISO_8859_1));
      return found == 0 ? Stream.of() : Stream.of(folder.relativize(file) + ": " + found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Counts in the bytes of a file, one character each. */
  @FunctionalInterface
  public interface Finder {
    long count(String bytes);
  }

  public static Finder clearText() {
    return bytes -> SIGNS.stream().mapToLong(sign -> times(bytes, sign)).sum();
  }

  public static Finder text(String text) {
    return bytes -> times(bytes, text);
  }

  /**
   * Any of these keys, wrapped.
   *
   * @param keys all begin with the same few bytes, by which the wrapping key is known
   */
  public static Finder keys(List<byte[]> keys) {
    List<String> all = keys.stream().map(key -> new String(key, ISO_8859_1)).toList();
    String begin = all.getFirst().substring(0, 5);
    int length = all.getFirst().length();
    Set<String> wanted = Set.copyOf(all);
    return bytes -> {
      long found = 0;
      for (int at = bytes.indexOf(begin); at >= 0; at = bytes.indexOf(begin, at + 1)) {
        if (at + length <= bytes.length() && wanted.contains(bytes.substring(at, at + length))) {
          found++;
        }
      }
      return found;
    };
  }

  private static long times(String bytes, String sign) {
    long times = 0;
    for (int at = bytes.indexOf(sign); at >= 0; at = bytes.indexOf(sign, at + 1)) {
      times++;
    }
    return times;
  }
}
