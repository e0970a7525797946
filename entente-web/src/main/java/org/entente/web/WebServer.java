package org.entente.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import java.net.URI;
import java.util.List;
import org.entente.app.PageServer;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.entente.web.access.Access;
import org.entente.web.access.Guard;
import org.entente.web.access.Site;
import org.entente.web.api.ActorsApi;
import org.entente.web.api.Held;
import org.entente.web.api.NamesApi;
import org.entente.web.api.RecordApi;
import org.entente.web.api.Resource;
import org.entente.web.api.StandingApi;

/// Serves the page and the API with Javalin.
public final class WebServer implements PageServer {

  private static final long MOST_REQUEST = 64L << 20;

  @Override
  public Running start(Served served, Listening listening) throws ProblemException {
    Held held = new Held(served);
    List<Resource> resources =
        List.of(
            new RecordApi(held), new StandingApi(held), new NamesApi(held), new ActorsApi(held));
    Guard guard = new Guard(Site.of(listening), Access.open(served.user()));
    Javalin javalin = Javalin.create(config -> configure(config, guard, resources));
    try {
      javalin.start(listening.host(), listening.port());
    } catch (RuntimeException e) {
      held.close();
      throw cannotListen(listening, e);
    }
    return new Started(javalin, listening.host(), held);
  }

  private static void configure(JavalinConfig config, Guard guard, List<Resource> resources) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.generateEtags = true;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = MOST_REQUEST;
    config.http.defaultContentType = "application/json";
    RoutesConfig routes = config.routes;
    guard.routes(routes);
    resources.forEach(resource -> resource.routes(routes));
    Pages.routes(routes);
    Failures.routes(routes);
  }

  private static ProblemException cannotListen(Listening listening, RuntimeException e) {
    String message = e.getMessage() == null ? e.toString() : e.getMessage();
    return new ProblemException(
        new Problem(
            "cannot-listen",
            Severity.ERROR,
            listening.host() + ":" + listening.port(),
            "cannot be listened on: " + message + ".",
            "Name another port with --port, or stop what listens there."));
  }

  private record Started(Javalin javalin, String host, Held held) implements Running {

    @Override
    public URI address() {
      String name = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
      return URI.create("http://" + name + ":" + javalin.port() + "/");
    }

    @Override
    public void close() {
      javalin.stop();
      held.close();
    }
  }
}
