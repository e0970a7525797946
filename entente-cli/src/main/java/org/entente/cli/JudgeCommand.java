package org.entente.cli;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;
import org.entente.remark.Judged;
import org.entente.remark.Judgement;
import org.entente.remark.Verdict;
import org.entente.view.JudgementView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `entente judge`.
@Command(
    name = "judge",
    mixinStandardHelpOptions = true,
    header = "Puts on record what you judge of it: appended, never overwritten, and revocable.",
    description = {
      "",
      "merge KEY KEY, split KEY KEY, prefer CLAIM [CONFLICT], reject CLAIM, dismiss CONFLICT,",
      "note ID, revoke JUDGEMENT. An id or a key may be shortened to any beginning that only one",
      "thing has."
    },
    synopsisSubcommandLabel = "",
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente judge prefer 0bc1a2 --why \"a newspaper of that week\" --by \"R. Rassendyll\"",
      "  entente judge split person:j.smith person:john.smith --why \"father and son\"",
      "  entente judge revoke 77aa01 --why \"read the original\"",
      "  entente judge list"
    })
final class JudgeCommand implements Callable<Integer> {

  private final Desk desk;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "VERDICT",
      converter = VerdictConverter.class,
      description = "merge, split, prefer, reject, dismiss, note or revoke.")
  private @Nullable Verdict verdict;

  @Parameters(index = "1..*", arity = "0..2", paramLabel = "ID", description = "What it is about.")
  private List<String> about = List.of();

  @Option(
      names = "--why",
      paramLabel = "TEXT",
      description = "The reason, in your words; a judgement needs one.")
  private String why = "";

  @Option(names = "--by", paramLabel = "NAME", description = "Who judges; else your user name.")
  private @Nullable String by;

  @Mixin private RecordOption record = new RecordOption();

  JudgeCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws ProblemException {
    Verdict given = verdict;
    if (given == null) {
      throw wrong("Say a verdict, or list.");
    }
    check(given);
    String name = by;
    String who = name == null ? System.getProperty("user.name", "somebody") : name;
    try (Ledger ledger = record.ledgerIfThere(desk)) {
      Judgement judgement =
          desk.entente(record.folder())
              .judging(ledger, LedgerView.NOW)
              .judge(ledger, given, about, who, why, desk.now());
      desk.console().write(JudgementView.of(judgement));
    }
    return ExitCode.DONE;
  }

  private void check(Verdict given) {
    int fewest = given == Verdict.MERGE || given == Verdict.SPLIT ? 2 : 1;
    int most = fewest == 2 || given == Verdict.PREFER ? 2 : 1;
    if (about.size() < fewest || about.size() > most) {
      String ids = most == 1 ? "one id." : fewest == 2 ? "two keys." : "one id or two.";
      throw wrong(given.word() + " is about " + ids);
    }
    if (why.isBlank()) {
      throw wrong("Say why: --why=TEXT.");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Prints the judgements that hold, in the order in which they were made.")
  int list(@Mixin RecordOption place, @Mixin KnownOnOption known) throws ProblemException {
    try (LedgerView view = place.view(desk)) {
      Instant knownOn = known.instant();
      List<Judgement> holding = Judged.of(view.remarks(knownOn)).effective();
      holding.forEach(judgement -> desk.console().write(JudgementView.of(judgement)));
      if (holding.isEmpty()) {
        desk.console().say("Nobody has judged anything on record.");
      }
    }
    return ExitCode.DONE;
  }
}
