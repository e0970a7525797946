package org.entente.web.api;

import io.javalin.config.RoutesConfig;

/// A part of the API.
public interface Resource {

  /// Adds its routes.
  void routes(RoutesConfig routes);
}
