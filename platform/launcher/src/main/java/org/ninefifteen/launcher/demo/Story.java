package org.ninefifteen.launcher.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What happened in a partnership, read from its file: the places, and what agencies sent. */
record Story(String partnership, JsonNode told) {
  private static final JsonMapper JSON = JsonMapper.shared();

  static Story of(String partnership) {
    return new Story(partnership, JSON.readTree(file(partnership)));
  }

  List<Post> posts(Moments moments) {
    var words = new Words(moments, told.path("places"));
    return told.path("posts").valueStream().map(each -> post(each, moments, words)).toList();
  }

  private Post post(JsonNode each, Moments moments, Words words) {
    return new Post(
        each.path("to").asString(),
        "/partnerships/" + partnership + each.path("path").asString(),
        each.path("key").asString(),
        moments.sent(each.path("sent").asString()),
        words.replaced(each.path("body")));
  }

  private static byte[] file(String partnership) {
    try (InputStream stream = Story.class.getResourceAsStream(partnership + ".json")) {
      if (stream == null) {
        throw new IllegalStateException("The demo of " + partnership + " is missing");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
