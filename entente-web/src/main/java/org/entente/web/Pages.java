package org.entente.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.entente.web.access.Role;

/// The page's files, which lie beside this class as the build made them; every address that is
/// neither a file nor the API's is the page itself, which knows what to show there.
final class Pages {

  private static final String FOLDER = "/org/entente/web/page/";
  private static final String PAGE = "index.html";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "mjs", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2",
          "ico", "image/x-icon");

  private Pages() {}

  static void routes(RoutesConfig routes) {
    routes.get(
        "/assets/<file>",
        context -> file(context, "assets/" + context.pathParam("file")),
        Role.ANYONE);
    routes.get("/<path>", Pages::page, Role.ANYONE);
    routes.get("/", Pages::page, Role.ANYONE);
  }

  private static void page(Context context) throws IOException {
    String path = context.path().substring(1);
    if (path.startsWith("api/") || path.contains("..")) {
      throw new NotFoundResponse("There is nothing at this address");
    }
    boolean file = path.indexOf('/') < 0 && path.indexOf('.') > 0;
    file(context, file ? path : PAGE);
  }

  private static void file(Context context, String name) throws IOException {
    String suffix = name.substring(name.lastIndexOf('.') + 1);
    String type = TYPES.get(suffix);
    if (type == null || name.contains("..") || name.indexOf('\\') >= 0) {
      throw new NotFoundResponse("There is no such file");
    }
    try (InputStream in = Pages.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new NotFoundResponse(
            name.equals(PAGE)
                ? "The page was not built: see docs/page.md"
                : "There is no such file");
      }
      boolean lasting = name.startsWith("assets/");
      context.header("Cache-Control", lasting ? "public, max-age=31536000, immutable" : "no-cache");
      context.contentType(type).result(in.readAllBytes());
    }
  }
}
