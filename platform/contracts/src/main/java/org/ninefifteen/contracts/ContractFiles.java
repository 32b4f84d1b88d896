package org.ninefifteen.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The files of the contracts, in a folder of classes or in a jar. */
final class ContractFiles {

  private ContractFiles() {}

  static boolean exists(String path) {
    return ContractFiles.class.getClassLoader().getResource(path) != null;
  }

  static String read(String path) {
    try (InputStream file = ContractFiles.class.getClassLoader().getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException("There is no " + path + " on the class path.");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Contract> folders() {
    URL anchor = ContractFiles.class.getResource("/contracts/shared/headers.json");
    try {
      return foldersBeside(Objects.requireNonNull(anchor).toURI()).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Contract> foldersBeside(URI anchor) throws IOException {
    if (!"jar".equals(anchor.getScheme())) {
      return foldersUnder(Path.of(anchor).resolve("../..").normalize());
    }
    try (FileSystem jar = FileSystems.newFileSystem(anchor, Map.of())) {
      return foldersUnder(jar.getPath("/contracts"));
    }
  }

  private static List<Contract> foldersUnder(Path contracts) throws IOException {
    try (Stream<Path> files = Files.walk(contracts)) {
      return files
          .filter(file -> file.getFileName() != null && file.endsWith("schema.json"))
          .map(ContractFiles::contractIn)
          .toList();
    }
  }

  private static Contract contractIn(Path schema) {
    Path event = Objects.requireNonNull(schema.getParent());
    Path topic = Objects.requireNonNull(event.getParent());
    return new Contract(name(topic), name(event));
  }

  private static String name(Path folder) {
    return folder.getFileName().toString();
  }
}
