package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.Exports;
import org.entente.formats.citation.Bibtex;
import org.entente.formats.citation.CslJson;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `entente export citations`.
@Command(
    name = "citations",
    mixinStandardHelpOptions = true,
    header = "Writes the documents on record as citations, for programs that keep bibliographies.",
    description = {
      "",
      "What is known of a document is in its side-car or its front matter; what is not known is"
          + " left",
      "out."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente export citations --format bibtex --output sources.bib",
      "  entente export citations --format csl-json"
    })
final class ExportCitationsCommand implements Callable<Integer> {

  /// The form of the citations.
  enum Format {
    BIBTEX("bibtex"),
    CSL_JSON("csl-json");

    private final String word;

    Format(String word) {
      this.word = word;
    }

    @Override
    public String toString() {
      return word;
    }
  }

  private final Desk desk;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "bibtex or csl-json.")
  private Format format = Format.BIBTEX;

  @Option(names = "--output", paramLabel = "FILE", description = "The file; printed if not given.")
  private @Nullable Path output;

  @Mixin private RecordOption record = new RecordOption();

  ExportCitationsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws ProblemException {
    List<Exports.Source> sources;
    try (LedgerView view = record.view(desk)) {
      sources = Exports.sources(view);
    }
    String text = format == Format.BIBTEX ? Bibtex.of(sources) : CslJson.of(sources);
    Path file = output;
    if (file == null) {
      desk.console().write(text);
    } else {
      Exports.write(file, out -> out.write(text));
      desk.console().line("%d documents written to %s.".formatted(sources.size(), file));
    }
    return ExitCode.DONE;
  }
}
