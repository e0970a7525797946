package org.entente.web.api;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.entente.ledger.LedgerView;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// What a question gives in its address, checked.
final class Parameters {

  private static final int MOST_CHARACTERS = 2_000;

  private Parameters() {}

  /// A text that must be there.
  static String text(Context context, String name) throws ProblemException {
    String given = textOrNone(context, name);
    if (given == null) {
      throw wrong(name, "is missing.", "Give it in the address: ?" + name + "=…");
    }
    return given;
  }

  /// A text; null where none is given.
  static @Nullable String textOrNone(Context context, String name) throws ProblemException {
    String given = context.queryParam(name);
    if (given == null || given.isBlank()) {
      return null;
    }
    if (given.length() > MOST_CHARACTERS) {
      throw wrong(
          name, "has more than %,d characters.".formatted(MOST_CHARACTERS), "Give less of it.");
    }
    return given.strip();
  }

  /// A day that must be there, as 1955-06-15.
  static LocalDate day(Context context, String name) throws ProblemException {
    String given = text(context, name);
    try {
      return LocalDate.parse(given);
    } catch (DateTimeException e) {
      throw wrong(name, "is no day: ‘" + given + "’.", "Write a day as 1955-06-15.");
    }
  }

  /// A date in EDTF; null where none is given.
  static @Nullable Edtf date(Context context, String name) throws ProblemException {
    String given = textOrNone(context, name);
    try {
      return given == null ? null : Edtf.parse(given);
    } catch (IllegalArgumentException e) {
      throw wrong(name, "is no date: " + e.getMessage() + ".", "Write it in EDTF, as 1955-06.");
    }
  }

  /// As of when the record answers: at the end of a day (UTC), or now.
  static Instant knownOn(Context context) throws ProblemException {
    return textOrNone(context, "known-on") == null
        ? LedgerView.NOW
        : day(context, "known-on")
            .plusDays(1)
            .atStartOfDay(ZoneOffset.UTC)
            .toInstant()
            .minusNanos(1);
  }

  /// A number from 0 to a greatest one; another where none is given.
  static int number(Context context, String name, int usual, int most) throws ProblemException {
    String given = textOrNone(context, name);
    try {
      int number = given == null ? usual : Integer.parseInt(given);
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw wrong(
        name, "is no number from 0 to %,d: ‘%s’.".formatted(most, given), "Give such a number.");
  }

  /// A parameter that cannot be understood; answered with the status 400.
  static ProblemException wrong(String name, String message, String remedy) {
    return new ProblemException(
        new Problem("wrong-parameter", Severity.ERROR, name, message, remedy));
  }

  /// What is asked for and is not there; answered with the status 404.
  static ProblemException missing(String place, String message, String remedy) {
    return new ProblemException(new Problem("not-found", Severity.ERROR, place, message, remedy));
  }
}
