package org.entente.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.entente.app.Accounts;
import org.entente.app.PageServer;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.entente.web.access.AccountFile;
import org.entente.web.access.Door;
import org.entente.web.access.Guard;
import org.entente.web.access.ServerFile;
import org.entente.web.access.Site;
import org.entente.web.access.Wires;
import org.entente.web.api.ActorsApi;
import org.entente.web.api.ClaimsApi;
import org.entente.web.api.CommandApi;
import org.entente.web.api.ConflictsApi;
import org.entente.web.api.ContractApi;
import org.entente.web.api.DocumentsApi;
import org.entente.web.api.Held;
import org.entente.web.api.InstrumentsApi;
import org.entente.web.api.JudgementsApi;
import org.entente.web.api.NamesApi;
import org.entente.web.api.NetworkApi;
import org.entente.web.api.ReadingsApi;
import org.entente.web.api.RecordApi;
import org.entente.web.api.Resource;
import org.entente.web.api.SearchApi;
import org.entente.web.api.SessionApi;
import org.entente.web.api.StandingApi;
import org.entente.web.api.TimelineApi;
import org.entente.web.api.WithdrawalsApi;
import org.entente.web.reading.Readings;

/// Serves the page and the API with Javalin.
public final class WebServer implements PageServer {

  /// Bodies that are not files.
  private static final long MOST_REQUEST = 2L << 20;

  private static final int MOST_FORM_MB = 256;

  /// A reading is over when its documents can be asked for; at the latest so long after.
  private static final Duration FOR_READINGS = Duration.ofMinutes(1);

  @Override
  public Running start(Served served, Listening listening) throws ProblemException {
    Site site = Site.of(listening);
    Door door = new Door(site, new AccountFile(served.folder()), served.user(), served.clock());
    door.see(listening.host());
    Held held = new Held(served);
    Readings readings = readings(served, held);
    List<Resource> resources =
        List.of(
            new RecordApi(held),
            new StandingApi(held),
            new ContractApi(),
            new NamesApi(held),
            new TimelineApi(held),
            new DocumentsApi(held),
            new ConflictsApi(held),
            new JudgementsApi(held),
            new SearchApi(held),
            new ActorsApi(held),
            new InstrumentsApi(held),
            new NetworkApi(held),
            new ClaimsApi(held));
    Guard guard = new Guard(site, door, served.clock());
    ServerFile file = new ServerFile(served.folder());
    Javalin javalin =
        Javalin.create(
            config -> {
              Wires.lay(config, listening);
              configure(config, guard, served);
              files(config, readings);
              resources.forEach(resource -> resource.routes(config.routes));
              new SessionApi(door).routes(config.routes);
              new ReadingsApi(readings).routes(config.routes);
              new WithdrawalsApi(held).routes(config.routes);
              new CommandApi(held, file).routes(config.routes);
              Pages.routes(config.routes);
            });
    try {
      javalin.start();
    } catch (RuntimeException e) {
      readings.close();
      held.close();
      throw cannotListen(listening, e);
    }
    Started started = new Started(javalin, listening.host(), file, readings, held);
    try {
      file.tell(listening.host(), javalin.port());
    } catch (ProblemException e) {
      started.close();
      throw e;
    }
    return started;
  }

  @Override
  public Accounts accounts(Path folder) {
    return new AccountFile(folder);
  }

  private static Readings readings(Served served, Held held) throws ProblemException {
    try {
      return new Readings(served, () -> held.refresh(FOR_READINGS));
    } catch (ProblemException e) {
      held.close();
      throw e;
    }
  }

  private static void files(JavalinConfig config, Readings readings) {
    config.jetty.multipartConfig.cacheDirectory(readings.coming().toString());
    config.jetty.multipartConfig.maxFileSize(Readings.MOST_BYTES, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(MOST_FORM_MB, SizeUnit.MB);
    config.jetty.multipartConfig.maxInMemoryFileSize(0, SizeUnit.BYTES);
  }

  private static void configure(JavalinConfig config, Guard guard, Served served) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.generateEtags = true;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = MOST_REQUEST;
    config.http.defaultContentType = "application/json";
    config.router.javaLangErrorHandler((response, e) -> Failures.error(response, e, served));
    RoutesConfig routes = config.routes;
    guard.routes(routes);
    Failures.routes(routes, served);
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

  /// A server that listens.
  record Started(Javalin javalin, String host, ServerFile file, Readings readings, Held held)
      implements Running {

    @Override
    public URI address() {
      String name = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
      return URI.create("http://" + name + ":" + javalin.port() + "/");
    }

    @Override
    public void close() {
      file.close();
      readings.close();
      javalin.stop();
      held.close();
    }
  }
}
