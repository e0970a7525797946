package org.entente.web.access;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.entente.problem.ProblemException;
import org.entente.web.access.AccountFile.Row;
import org.entente.web.access.Sessions.Session;
import org.jspecify.annotations.Nullable;

/// Lets in who has an account; where there is none, and only this machine reaches the server,
/// everybody, as its user.
public final class Door implements Access {

  private static final Duration QUARTER = Duration.ofMinutes(15);
  private static final int MOST_OF_PAIR = 5;
  private static final int MOST_OF_ADDRESS = 20;
  private static final int MOST_OF_ACCOUNT = 50;
  private static final int AT_A_TIME = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Site site;
  private final AccountBook book;
  private final Sessions sessions;
  private final Caller everybody;
  private final Limit byPair;
  private final Limit byAddress;
  private final Limit byAccount;
  private final Semaphore checking = new Semaphore(AT_A_TIME, true);

  /// The door of a site.
  ///
  /// @param user who acts where there are no accounts
  public Door(Site site, AccountFile accounts, String user, InstantSource clock) {
    this.site = site;
    this.book = new AccountBook(accounts);
    this.sessions = new Sessions(clock);
    this.everybody = new Caller(user, Role.ADMIN);
    this.byPair = new Limit(MOST_OF_PAIR, QUARTER, clock);
    this.byAddress = new Limit(MOST_OF_ADDRESS, QUARTER, clock);
    this.byAccount = new Limit(MOST_OF_ACCOUNT, QUARTER, clock);
  }

  /// Sees that the server may be opened: beyond this machine only to who has an account.
  ///
  /// @throws ProblemException if it may not
  public void see(String host) throws ProblemException {
    if (!site.isPrivate() && book.isEmpty()) {
      throw Refusal.of(
          "no-accounts",
          host,
          "can be reached from other machines, and the record has no accounts.",
          "Add one first: entente accounts add NAME --role admin.");
    }
  }

  @Override
  public boolean isOpen() {
    return site.isPrivate() && book.isEmpty();
  }

  @Override
  public Caller caller(Context context) {
    if (isOpen()) {
      return everybody;
    }
    String token = context.cookie(cookie(context));
    Session session = token == null ? null : sessions.of(token);
    Row row = session == null ? null : book.of(session.account());
    return row == null || session == null || !row.password().equals(session.password())
        ? Caller.NOBODY
        : new Caller(row.name(), row.role());
  }

  /// Logs somebody in.
  ///
  /// @return who it is
  /// @throws ProblemException if the two do not belong together, or it was tried too often
  public Caller enter(Context context, String name, char[] password) throws ProblemException {
    String account = AccountFile.key(name);
    String address = site.address(context);
    String pair = address + " " + account;
    seeLimit(context, byPair.wait(pair));
    seeLimit(context, byAddress.wait(address));
    seeLimit(context, byAccount.wait(account));
    // Counted before it is known to be wrong: many at once are not more than one after the other.
    byPair.count(pair);
    byAddress.count(address);
    byAccount.count(account);
    Row row = checked(context, book.of(name), password);
    if (row == null) {
      throw Refusal.of(
          "wrong-password", "Name and password", "do not belong together.", "Try again.");
    }
    leave(context);
    context.cookie(cookie(context, sessions.begin(account, row.password())));
    return new Caller(row.name(), row.role());
  }

  private @Nullable Row checked(Context context, @Nullable Row row, char[] password)
      throws ProblemException {
    if (!canCheck()) {
      throw tooMany(context, PATIENCE);
    }
    try {
      boolean right = Password.isKept(row == null ? Password.NONE : row.password(), password);
      return right ? row : null;
    } finally {
      checking.release();
      Arrays.fill(password, ' ');
    }
  }

  /// Each check takes much memory on purpose: only a few are made at a time.
  private boolean canCheck() {
    try {
      return checking.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Logs out who makes the request.
  public void leave(Context context) {
    String token = context.cookie(cookie(context));
    if (token != null) {
      sessions.end(token);
      Cookie ended = cookie(context, "");
      ended.setMaxAge(0);
      context.cookie(ended);
    }
  }

  private Cookie cookie(Context context, String value) {
    Cookie cookie = new Cookie(cookie(context), value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(site.isSecure());
    cookie.setSameSite(SameSite.STRICT);
    return cookie;
  }

  /// Browsers keep the cookies of all ports of a machine together, hence the port in the name.
  private String cookie(Context context) {
    return site.isSecure() ? "__Host-entente" : "entente-" + context.req().getLocalPort();
  }

  private static void seeLimit(Context context, Duration wait) throws ProblemException {
    if (!wait.isZero()) {
      throw tooMany(context, wait);
    }
  }

  static ProblemException tooMany(Context context, Duration wait) {
    long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    context.header("Retry-After", Long.toString(seconds));
    return Refusal.of(
        "too-many",
        context.path(),
        "was asked too often.",
        "Try again in %,d seconds.".formatted(seconds));
  }
}
