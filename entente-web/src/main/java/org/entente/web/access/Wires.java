package org.entente.web.access;

import io.javalin.config.JavalinConfig;
import java.time.Duration;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.entente.app.PageServer.Listening;

/// How the server listens, and what it bears: no more connections than it can hold, none that says
/// nothing, and none that says it too slowly.
public final class Wires {

  private static final int MOST_CONNECTIONS = 1_000;
  private static final int MOST_HEADER = 16 << 10;
  private static final Duration SILENCE = Duration.ofSeconds(30);

  private Wires() {}

  /// Lets the server listen.
  public static void lay(JavalinConfig config, Listening listening) {
    Watch watch = new Watch();
    config.jetty.modifyServer(
        server -> {
          server.setHandler(watch);
          server.setErrorHandler(new PlainErrors());
          server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
        });
    config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(new PlainErrors()));
    config.jetty.modifyHttpConfiguration(Wires::configure);
    config.jetty.addConnector((server, http) -> connector(server, http, listening, watch));
  }

  private static void configure(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setSendDateHeader(true);
    http.setRequestHeaderSize(MOST_HEADER);
  }

  private static ServerConnector connector(
      Server server, HttpConfiguration http, Listening listening, Watch watch) {
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(listening.host());
    connector.setPort(listening.port());
    connector.setIdleTimeout(SILENCE.toMillis());
    connector.addBean(watch, false);
    return connector;
  }
}
