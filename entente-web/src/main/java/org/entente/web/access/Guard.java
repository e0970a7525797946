package org.entente.web.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.security.RouteRole;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import org.entente.problem.ProblemException;

/// Stands before every route: a request that is not safe, or not allowed, reaches none.
public final class Guard {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private static final int MOST_AT_ONCE = 1_000;
  private static final Duration SPREAD = Duration.ofSeconds(10);

  private final Site site;
  private final Access access;
  private final Limit requests;

  /// Guards a site.
  public Guard(Site site, Access access, InstantSource clock) {
    this.site = site;
    this.access = access;
    this.requests = new Limit(MOST_AT_ONCE, SPREAD, clock);
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
    seeRate(context);
    access.caller(context).callsBy(context);
  }

  /// Who sits at this machine may ask as fast as it answers.
  private void seeRate(Context context) throws ProblemException {
    if (access.isOpen()) {
      return;
    }
    String from = site.address(context);
    Duration wait = requests.wait(from);
    if (!wait.isZero()) {
      throw Door.tooMany(context, wait);
    }
    requests.count(from);
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
        "Ask who keeps the accounts for the role %s.".formatted(AccountFile.word(asked)));
  }

  private static Role asked(Context context) {
    for (RouteRole role : context.routeRoles()) {
      if (role instanceof Role asked) {
        return asked;
      }
    }
    return READING.contains(context.method().name()) ? Role.READER : Role.CURATOR;
  }
}
