package org.entente.web.access;

import java.util.Map;
import java.util.function.BiConsumer;

/// What every answer tells the browser: to run nothing that did not come from this server, to take
/// nothing for another type than it has, and to show the page in no other page.
public final class Headers {

  private static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self' data: blob:",
          "font-src 'self'",
          "connect-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'");

  private static final Map<String, String> ALL =
      Map.of(
          "Content-Security-Policy", POLICY,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

  private Headers() {}

  /// Hands them over by name and value.
  public static void each(BiConsumer<String, String> sink) {
    ALL.forEach(sink);
  }
}
