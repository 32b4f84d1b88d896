package org.ninefifteen.console.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The few files that the pages are dressed in, by name.
 *
 * <p>The GOV.UK font and crest are licensed for services on gov.uk alone: the stylesheet is served
 * without its faces and pictures, so that no page can even ask for them.
 */
@Component("assets")
class Assets {

  private static final String FONTS =
      "system-ui,\"Segoe UI\",Roboto,\"Helvetica Neue\",Arial,sans-serif";
  private static final String GOVUK =
      "META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css";

  private final Map<String, String> files = new LinkedHashMap<>();
  private final String version;

  Assets() throws IOException {
    files.put("govuk.css", withoutLicensedParts(read(GOVUK)));
    files.put("console.css", read("assets/console.css"));
    files.put("console.js", read("assets/console.js"));
    files.put("icon.svg", read("assets/icon.svg"));
    this.version = version(files);
  }

  /** A name that changes with the content, so that browsers may keep it for good. */
  public String path(String name) {
    return "/assets/" + version + "/" + name;
  }

  Map<String, String> files() {
    return files;
  }

  private static String withoutLicensedParts(String css) {
    return css.replaceAll("@font-face\\{[^}]*\\}", "")
        .replace("GDS Transport,arial,sans-serif", FONTS)
        .replaceAll("url\\(/assets/[^)]*\\)", "none");
  }

  private static String version(Map<String, String> files) {
    CRC32 sum = new CRC32();
    files.values().forEach(file -> sum.update(file.getBytes(UTF_8)));
    return Long.toHexString(sum.getValue());
  }

  private static String read(String path) throws IOException {
    return new ClassPathResource(path).getContentAsString(UTF_8);
  }
}
