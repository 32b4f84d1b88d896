package org.ninefifteen.console.page;

import static org.ninefifteen.console.access.OpenTo.Who.ANYBODY;

import java.time.Duration;
import java.util.Map;
import org.ninefifteen.console.access.OpenTo;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves {@link Assets}, and nothing else that happens to lie on the class path. */
@Controller
@OpenTo(ANYBODY)
class AssetFiles {

  private static final Map<String, MediaType> TYPES =
      Map.of(
          "css", MediaType.parseMediaType("text/css;charset=UTF-8"),
          "js", MediaType.parseMediaType("text/javascript;charset=UTF-8"),
          "svg", MediaType.parseMediaType("image/svg+xml;charset=UTF-8"));

  private final Assets assets;

  AssetFiles(Assets assets) {
    this.assets = assets;
  }

  @GetMapping("/assets/{version}/{name}")
  ResponseEntity<String> file(@PathVariable String name) {
    String content = assets.files().get(name);
    MediaType type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    return content == null || type == null
        ? ResponseEntity.notFound().build()
        : ResponseEntity.ok()
            .contentType(type)
            .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).immutable())
            .body(content);
  }
}
