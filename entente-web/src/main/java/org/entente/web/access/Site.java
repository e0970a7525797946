package org.entente.web.access;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.entente.app.PageServer.Listening;
import org.entente.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// Under which addresses the server may be asked.
///
/// A page elsewhere can have its own name lead to this machine (DNS rebinding): who asks a server
/// that listens on this machine only must name the machine itself. And it can send a browser here:
/// what changes something must come from a page of this server.
public final class Site {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final int USUAL_PORT = 80;
  private static final int PREFIX = 4;

  private final boolean loopback;
  private final @Nullable URI address;

  private Site(boolean loopback, @Nullable URI address) {
    this.loopback = loopback;
    this.address = address;
  }

  /// The site of a server that listens there.
  public static Site of(Listening listening) {
    return new Site(isLoopback(listening.host()), listening.address());
  }

  static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /// Whether only persons at this machine reach it.
  public boolean isPrivate() {
    return loopback && address == null;
  }

  /// Whether browsers reach it by TLS, or must.
  boolean isSecure() {
    return !isPrivate();
  }

  /// Where a request comes from, as far as those are told apart who ask too often: a proxy says for
  /// whom it asks, and who has an IPv6 address has all that begin like it.
  String address(Context context) {
    String peer = context.req().getRemoteAddr();
    String said = context.header("X-Forwarded-For");
    if (address != null && said != null && isLoopback(peer)) {
      peer = said.substring(said.lastIndexOf(',') + 1).strip();
    }
    String[] parts = peer.split(":", -1);
    return parts.length <= PREFIX ? peer : String.join(":", List.of(parts).subList(0, PREFIX));
  }

  /// Sees that the request names this server.
  void seeHost(Context context) throws ProblemException {
    String host = context.header("Host");
    if (host == null || host.isEmpty()) {
      throw misdirected("no host");
    }
    if (!loopback || isMachine(host, context.req().getLocalPort()) || isAddress(host)) {
      return;
    }
    throw misdirected(host);
  }

  private static boolean isMachine(String host, int port) {
    int colon = host.lastIndexOf(':');
    boolean hasPort = colon > host.lastIndexOf(']');
    String name = hasPort ? host.substring(0, colon) : host;
    String given = hasPort ? host.substring(colon + 1) : Integer.toString(USUAL_PORT);
    return LOOPBACK.contains(name) && given.equals(Integer.toString(port));
  }

  private boolean isAddress(String host) {
    return address != null && host.equalsIgnoreCase(address.getAuthority());
  }

  private static ProblemException misdirected(String host) {
    return Refusal.of(
        "wrong-host",
        "Host: " + host,
        "is not this server.",
        "Open the address that the server told when it was started.");
  }

  /// Sees that what would change something comes from a page of this server.
  void seeOrigin(Context context) throws ProblemException {
    String site = context.header("Sec-Fetch-Site");
    if (SAFE.contains(context.method().name())) {
      boolean opened = "navigate".equals(context.header("Sec-Fetch-Mode"));
      if ("cross-site".equals(site) && !opened && context.path().startsWith("/api/")) {
        throw foreign("Sec-Fetch-Site: cross-site");
      }
      return;
    }
    if (context.header("X-Entente") == null) {
      throw Refusal.of(
          "other-site",
          "X-Entente",
          "is missing.",
          "Send the header X-Entente with what changes something; pages elsewhere cannot.");
    }
    if (site != null && !site.equals("same-origin")) {
      throw foreign("Sec-Fetch-Site: " + site);
    }
    String origin = context.header("Origin");
    if (origin != null && !isOwn(origin, String.valueOf(context.header("Host")))) {
      throw foreign("Origin: " + origin);
    }
  }

  private boolean isOwn(String origin, String host) {
    return origin.equalsIgnoreCase("http://" + host)
        || (address != null && origin.equalsIgnoreCase("https://" + address.getAuthority()));
  }

  private static ProblemException foreign(String place) {
    return Refusal.of(
        "other-site",
        place,
        "is not a page of this server.",
        "Do it from the page of this server itself.");
  }
}
