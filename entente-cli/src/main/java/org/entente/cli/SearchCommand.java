package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.SearchIndex;
import org.entente.ledger.LedgerView;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.query.search.Found;
import org.entente.query.search.Search;
import org.entente.query.search.SearchWords;
import org.entente.search.LuceneIndex;
import org.entente.view.SearchJson;
import org.entente.view.SearchView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `entente search`.
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    header = "Finds passages and claims on record by their words, the best first.",
    description = {
      "",
      "All words must be there, in any form; \"a phrase\" just so; one OR another; -word leaves",
      "out; begin* finds what begins so. Put the whole in single quotes for the shell."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente search 'Tito Moscow visit'",
      "  entente search '\"good neighbour\" OR neighbourly -trade' --from 1950 --to 1959",
      "  entente search 'recogni*' --actor USSR --property event --format jsonl"
    })
final class SearchCommand implements Callable<Integer> {

  private static final String FOLDER = "search";
  private static final int MOST = 10_000;

  /// How the answer is printed.
  enum Format {
    TEXT,
    JSONL
  }

  private final Desk desk;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to look for.")
  private List<String> query = List.of();

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "About whom, by any name; may be given several times.")
  private List<String> actors = List.of();

  @Option(
      names = "--document",
      paramLabel = "ID",
      description = "In this document, or in all documents in this folder.")
  private @Nullable String document;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description =
          "The most passages, and the most claims, to print; ${DEFAULT-VALUE} if not given.")
  private int limit = 10;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or jsonl; ${DEFAULT-VALUE} if not given.")
  private Format format = Format.TEXT;

  @Mixin private DatesAndProperty narrowed = new DatesAndProperty();

  @Mixin private KnownOnOption known = new KnownOnOption();

  @Mixin private RecordOption record = new RecordOption();

  SearchCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws ProblemException {
    if (limit < 1 || limit > MOST) {
      throw new ParameterException(
          command.commandLine(), "--limit takes a number from 1 to " + MOST);
    }
    Search search;
    try {
      SearchWords words = SearchWords.parse(String.join(" ", query));
      search =
          new Search(words, actors, narrowed.from, narrowed.to, narrowed.property, document, limit)
              .checked();
    } catch (ProblemException e) {
      desk.console().say(e.problem());
      return ExitCode.USAGE;
    }
    Opened open = desk.opened();
    if (open != null) {
      print(open.index(), search);
      return ExitCode.DONE;
    }
    try (LuceneIndex index = new LuceneIndex(record.folder().resolve(FOLDER))) {
      print(index, search);
    }
    return ExitCode.DONE;
  }

  private void print(SearchIndex index, Search search) throws ProblemException {
    try (LedgerView view = record.view(desk)) {
      print(desk.entente(record.folder()).search(view, index, search, known.instant(), this::tell));
    }
  }

  private void tell(Problem notice) {
    desk.console().say(notice);
  }

  private void print(Found found) {
    if (found.isEmpty()) {
      desk.console().say("Nothing on record meets this.");
    }
    switch (format) {
      case TEXT -> desk.console().write(SearchView.of(found));
      case JSONL -> SearchJson.lines(found).forEach(desk.console()::line);
    }
  }
}
