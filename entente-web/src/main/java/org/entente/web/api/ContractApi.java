package org.entente.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import org.entente.web.access.Role;

/// The contract of the API, in OpenAPI 3.1, as a file.
public final class ContractApi implements Resource {

  private static final String FILE = "/org/entente/web/openapi.yaml";

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/api/v1/openapi.yaml", ContractApi::contract, Role.READER);
  }

  private static void contract(Context context) throws IOException {
    try (InputStream in = ContractApi.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + FILE);
      }
      context.contentType("application/yaml").result(in.readAllBytes());
    }
  }
}
