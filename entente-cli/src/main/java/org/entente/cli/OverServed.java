package org.entente.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.entente.app.Entente;
import org.entente.app.PageServer.Answered;
import org.entente.app.SearchIndex;
import org.entente.ledger.Ledger;

/// Runs commands over the record that this process serves, for those who type them meanwhile.
final class OverServed {

  private static final Set<String> SUBCOMMANDS = Set.of("check");

  /// Those that ask the record, or add what is typed with them; all others read or write files at
  /// length, or want the record for themselves.
  private static final Set<String> COMMANDS =
      Set.of(
          "claims",
          "timeline",
          "chronology",
          "standing",
          "relations",
          "conflicts",
          "links",
          "judge",
          "search",
          "withdraw",
          "export",
          "record");

  private final Desk desk;
  private final Entente entente;
  private final Ledger ledger;
  private final SearchIndex index;

  OverServed(Desk desk, Entente entente, Ledger ledger, SearchIndex index) {
    this.desk = desk;
    this.entente = entente;
    this.ledger = ledger;
    this.index = index;
  }

  /// Runs one.
  Answered run(List<String> arguments) {
    if (!isAnswered(arguments)) {
      return new Answered(
          "",
          "The record is served: this command needs it for itself. End the server first, or hand"
              + " documents in on its page.\n",
          ExitCode.UNREAD,
          false);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Opened opened = new Opened(ledger, index);
    Desk here = new Desk(new Console(out, err), desk.clock(), folder -> entente, false, opened);
    int code = EntenteCommand.run(here, arguments.toArray(String[]::new));
    return new Answered(
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8),
        code,
        opened.isChanged());
  }

  private static boolean isAnswered(List<String> arguments) {
    List<String> words = arguments.stream().filter(argument -> !argument.startsWith("-")).toList();
    return !words.isEmpty()
        && COMMANDS.contains(words.getFirst())
        && (!words.getFirst().equals("record")
            || (words.size() > 1 && SUBCOMMANDS.contains(words.get(1))));
  }
}
