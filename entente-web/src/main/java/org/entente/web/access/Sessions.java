package org.entente.web.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who is logged in. Tokens are kept hashed, in memory only: they end with the server.
///
/// Safe for many threads.
final class Sessions {

  /// Ended when unused for so long.
  static final Duration IDLE = Duration.ofHours(2);

  /// Ended in any case.
  static final Duration LONGEST = Duration.ofHours(12);

  private static final int TOKEN = 32;
  private static final int MOST_OF_ONE = 20;

  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Session> sessions = new HashMap<>();

  Sessions(InstantSource clock) {
    this.clock = clock;
  }

  /// Somebody who is logged in.
  ///
  /// @param account the key of the account
  /// @param password the password as it was kept then; when it is another the session has ended
  record Session(String account, String password, Instant begun, Instant used) {

    private boolean isOver(Instant now) {
      return !now.isBefore(begun.plus(LONGEST)) || !now.isBefore(used.plus(IDLE));
    }
  }

  /// Begins one.
  ///
  /// @return its token
  synchronized String begin(String account, String password) {
    Instant now = clock.instant();
    sessions.values().removeIf(session -> session.isOver(now));
    makeRoom(account);
    byte[] bytes = new byte[TOKEN];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    sessions.put(hash(token), new Session(account, password, now, now));
    return token;
  }

  private void makeRoom(String account) {
    while (sessions.values().stream().filter(s -> s.account().equals(account)).count()
        >= MOST_OF_ONE) {
      sessions.entrySet().stream()
          .filter(each -> each.getValue().account().equals(account))
          .min(Comparator.comparing(each -> each.getValue().used()))
          .map(Map.Entry::getKey)
          .ifPresent(sessions::remove);
    }
  }

  /// The session of a token, which is used by this; null if there is none that lasts.
  synchronized @Nullable Session of(String token) {
    String hash = hash(token);
    Session session = sessions.get(hash);
    Instant now = clock.instant();
    if (session == null || session.isOver(now)) {
      sessions.remove(hash);
      return null;
    }
    sessions.put(hash, new Session(session.account(), session.password(), session.begun(), now));
    return session;
  }

  /// Ends one.
  synchronized void end(String token) {
    sessions.remove(hash(token));
  }

  private static String hash(String token) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
