package org.entente.web.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.SortedMap;
import org.entente.problem.ProblemException;
import org.entente.web.access.AccountFile.Row;
import org.jspecify.annotations.Nullable;

/// The accounts as a running server knows them: read anew whenever their file changes, so that who
/// is removed is out at once. Where the file cannot be read, nobody has an account.
final class AccountBook {

  private final AccountFile accounts;
  private @Nullable State last;

  AccountBook(AccountFile accounts) {
    this.accounts = accounts;
  }

  private record Stamp(@Nullable Object key, long modified, long bytes) {}

  private record State(Stamp stamp, SortedMap<String, Row> rows, boolean sound) {}

  /// Whether there is no account at all, for sure.
  boolean isEmpty() {
    State state = state();
    return state.sound() && state.rows().isEmpty();
  }

  /// The account of a name; null if there is none.
  @Nullable Row of(String name) {
    return state().rows().get(AccountFile.key(name));
  }

  private synchronized State state() {
    Stamp stamp = stamp(accounts.file());
    State known = last;
    if (known != null && known.stamp().equals(stamp)) {
      return known;
    }
    State next;
    try {
      next = new State(stamp, accounts.rows(), true);
    } catch (ProblemException e) {
      next = new State(stamp, Collections.emptySortedMap(), false);
    }
    last = next;
    return next;
  }

  private static Stamp stamp(Path file) {
    try {
      BasicFileAttributes known = Files.readAttributes(file, BasicFileAttributes.class);
      return new Stamp(
          String.valueOf(known.fileKey()), known.lastModifiedTime().toMillis(), known.size());
    } catch (IOException e) {
      return new Stamp(null, 0, 0);
    }
  }
}
