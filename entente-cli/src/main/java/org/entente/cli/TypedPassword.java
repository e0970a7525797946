package org.entente.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;

/// A password that a person types unseen, twice; or the first line of the input.
final class TypedPassword {

  private TypedPassword() {}

  @SuppressWarnings("SystemConsoleNull") // Its documentation still allows null.
  static char[] read(Console console) throws ProblemException {
    Optional<java.io.Console> terminal =
        Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal);
    return terminal.isPresent() ? twice(terminal.get(), console) : line();
  }

  private static char[] twice(java.io.Console terminal, Console console) throws ProblemException {
    char[] first = terminal.readPassword("Password: ");
    char[] second = terminal.readPassword("Once more: ");
    if (first == null || second == null) {
      throw none();
    }
    boolean same = Arrays.equals(first, second);
    Arrays.fill(second, ' ');
    if (!same) {
      console.say("The two are not the same.");
      throw none();
    }
    return first;
  }

  private static char[] line() throws ProblemException {
    try {
      String line =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
      if (line == null) {
        throw none();
      }
      return line.toCharArray();
    } catch (IOException e) {
      throw none();
    }
  }

  private static ProblemException none() {
    return new ProblemException(
        new Problem(
            "no-password",
            Severity.ERROR,
            "The password",
            "was not given.",
            "Type it when it is asked for, or send it as the first line of the input."));
  }
}
