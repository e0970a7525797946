package org.entente.web.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.security.RouteRole;
import java.util.Set;
import org.entente.problem.ProblemException;

/// Stands before every route: a request that is not safe, or not allowed, reaches none.
public final class Guard {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final Site site;
  private final Access access;

  /// Guards a site.
  public Guard(Site site, Access access) {
    this.site = site;
    this.access = access;
  }

  /// Stands before the routes.
  public void routes(RoutesConfig routes) {
    routes.before(this::receive);
    routes.beforeMatched(this::admit);
  }

  private void receive(Context context) throws ProblemException {
    Headers.each(context::header);
    if (context.path().startsWith("/api/")) {
      context.header("Cache-Control", "private, no-cache");
    }
    site.seeHost(context);
    site.seeOrigin(context);
    seeCoding(context);
    access.caller(context).callsBy(context);
  }

  /// A few compressed bytes can become very many: none are taken.
  private static void seeCoding(Context context) throws ProblemException {
    String coding = context.header("Content-Encoding");
    if (coding != null && !coding.equalsIgnoreCase("identity")) {
      throw Refusal.of(
          "compressed", "Content-Encoding: " + coding, "is not taken.", "Send it as it is.");
    }
  }

  private void admit(Context context) throws ProblemException {
    Role asked = asked(context);
    Caller caller = Caller.of(context);
    if (caller.role().mayDo(asked)) {
      return;
    }
    if (caller.role() == Role.ANYONE) {
      throw Refusal.of("log-in", context.path(), "is for who is logged in.", "Log in at /account.");
    }
    throw Refusal.of(
        "not-allowed",
        context.path(),
        "is not for the role of %s.".formatted(caller.name()),
        "Ask who keeps the accounts for the role %s.".formatted(word(asked)));
  }

  private static Role asked(Context context) {
    for (RouteRole role : context.routeRoles()) {
      if (role instanceof Role asked) {
        return asked;
      }
    }
    return READING.contains(context.method().name()) ? Role.READER : Role.CURATOR;
  }

  private static String word(Role role) {
    return role.name().toLowerCase(java.util.Locale.ROOT);
  }
}
