package org.ninefifteen.identity.signin;

/** What every page has around it. */
final class Frame {
  private Frame() {}

  /** The content is HTML, the title plain text of our own. */
  static String around(String title, String content) {
    return """
    <!DOCTYPE html>
    <html lang="en-GB">
    <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%1$s – Nine Fifteen</title>
      <meta name="theme-color" content="#12393d">
      <link rel="icon" type="image/svg+xml" href="%3$s">
      <link rel="stylesheet" href="%2$s">
    </head>
    <body>
      <header><p>Nine Fifteen</p></header>
      <main>
    %4$s
      </main>
    </body>
    </html>
    """
        .formatted(title, SignInPage.STYLE, SignInPage.ICON, content);
  }
}
