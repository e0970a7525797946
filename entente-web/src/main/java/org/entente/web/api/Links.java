package org.entente.web.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Parts of addresses.
final class Links {

  private Links() {}

  /// A text as one part of a path.
  static String part(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
