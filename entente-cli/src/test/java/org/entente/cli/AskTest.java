package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Questions to the record.
class AskTest {

  @TempDir Path folder;

  @BeforeEach
  void record() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in/sub"));
    Files.writeString(in.resolveSibling("pact.txt"), ReadCommandTest.PACT);
    Files.writeString(
        in.resolve("b.txt"),
        """
        event|state:Soviet Union|state:Yugoslavia||resume-relations|1953-06|resumed in June 1953
        event|person:Dobrivoje Vidić|state:Soviet Union||visit|1953-09-30|arrived on 30 September 1953
        event|state:Yugoslavia|state:Soviet Union||meet||they met
        """);
    Run.of("read", folder.resolve("in").toString(), "--record", recordFolder());
  }

  private String recordFolder() {
    return folder.resolve("record").toString();
  }

  private Run ask(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--record", recordFolder()));
    return Run.of(all.toArray(String[]::new));
  }

  private List<String> quotes(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--format", "jsonl"));
    return ask(all.toArray(String[]::new))
        .out()
        .lines()
        .map(line -> line.replaceAll(".*\"quote\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  @Test
  void claimsArePrintedWithTheirWordsAndPlace() {
    Goldens.hold("claims-table", ask("claims", "--about", "Anna Bell").transcript(folder));
  }

  @Test
  void anOtherNameOfAStateFindsIt() {
    assertThat(quotes("claims", "--between", "USSR", "yugoslavia"))
        .containsExactly("resumed in June 1953", "they met");
  }

  @Test
  void aPartOfAPersonsNameFindsItWithoutDiacritics() {
    assertThat(quotes("claims", "--about", "vidic"))
        .containsExactly("arrived on 30 September 1953");
    assertThat(quotes("claims", "--about", "Fevre"))
        .containsExactly("so did Émile Fèvre", "Fèvre died late in 1905");
  }

  @Test
  void datesFindWhatTheWordsAllow() {
    assertThat(quotes("claims", "--from", "1953-07", "--to", "1953"))
        .containsExactly("have been better since", "arrived on 30 September 1953");
    assertThat(quotes("claims", "--from", "1905-10", "--to", "1905-10"))
        .containsExactly("Fèvre died late in 1905", "have been better since");
  }

  @Test
  void aFolderFindsItsDocuments() {
    assertThat(quotes("claims", "--document", "sub", "--property", "event")).hasSize(3);
    assertThat(quotes("claims", "--document", "su")).isEmpty();
    assertThat(quotes("claims", "--document", "sub/b.txt", "--from", "1953-09"))
        .containsExactly("arrived on 30 September 1953");
  }

  @Test
  void nothingFoundIsSaidAndIsNoFailure() {
    Run run = ask("claims", "--about", "Nobody");
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isNotBlank();
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aTimelineOfTwoHoldsTheirInstrumentsAndSetsTheUndatedApart() {
    Goldens.hold("timeline", ask("timeline", "Arden", "borrow").transcript(folder));
  }

  @Test
  void conflictsOnRecordAreFoundAndToldByTheExitCode() {
    Run run = ask("conflicts");
    assertThat(run.code()).isEqualTo(ExitCode.FOUND);
    Goldens.hold("conflicts", run.transcript(folder));
  }

  private void tale() throws IOException {
    Files.writeString(
        folder.resolve("in/tale.txt"),
        """
        event|state:Arden|state:Borrow||negotiate||the talks at Ems
        signed|instrument:Ems Accord||||1905-03-04|signed on 4 March 1905
        in-force|instrument:Ems Accord||||1905/..|in force from 1905 on
        event|state:Arden|state:Borrow||visit|1904-11-02|a visit on 2 November 1904
        order|1|2|the talks at Ems led to the accord
        order|4|1|After the visit came the talks
        """);
    Files.writeString(
        folder.resolve("in/other.txt"),
        """
        signed|instrument:Ems Accord||||1905|the Ems Accord of 1905
        """);
    Run.of("read", folder.resolve("in").toString(), "--record", recordFolder());
  }

  /// What contradicts [#tale], though nothing in either contradicts itself.
  private Path rival() throws IOException {
    return Files.writeString(
        folder.resolve("in/rival.txt"),
        """
        in-force|instrument:Ems Accord||||1905-02-01/..|in force since 1 February 1905
        signed|instrument:Ems Accord||||1905|the Ems Accord of 1905
        """);
  }

  @Test
  void aChronologyTightensDatesAndSaysSo() throws IOException {
    tale();
    Goldens.hold("chronology", ask("chronology", "Arden", "borrow").transcript(folder));
    Goldens.hold("chronology-one", ask("chronology", "Ems").transcript(folder));
    Goldens.hold(
        "chronology-jsonl",
        ask("chronology", "Arden", "borrow", "--format", "jsonl").transcript(folder));
  }

  @Test
  void whyGivesTheReasonsFromADateToTheBound() throws IOException {
    tale();
    String id = idOf("the talks at Ems");
    Goldens.hold("chronology-why", ask("chronology", "--why", id).transcript(folder));
    assertThat(ask("chronology", "--why", id, "--format", "jsonl").out())
        .contains("\"latest\":\"1905-03-04\"", "led to the accord")
        .hasLineCount(1);
  }

  private String idOf(String quote) {
    return ask("claims", "--format", "jsonl")
        .out()
        .lines()
        .filter(line -> line.contains("\"quote\":\"" + quote))
        .findFirst()
        .orElseThrow()
        .replaceAll("^.\"id\":\"(.{10}).*", "$1");
  }

  @Test
  void anUnknownClaimIsWrongUsageAndSaysWhereIdsAreShown() {
    Run run = ask("chronology", "--why", "zz");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("'zz'", "entente chronology NAME");
  }

  @Test
  void anIdThatSeveralClaimsBeginWithIsWrongUsage() {
    Run run = ask("chronology", "--why", "");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("claims on record have an id that begins with");
  }

  @Test
  void aChronologyOfNobodySaysSo() {
    Run run = ask("chronology", "Nobody");
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("No claim on record speaks of Nobody");
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void whatOnlyTwoDocumentsTogetherShowIsFoundOnRecordAndInFolders() throws IOException {
    String rival = rival().toString();
    tale();
    assertThat(ask("conflicts").out()).contains("before it was signed");
    Goldens.hold("chronology-contradicted", ask("chronology", "Ems").transcript(folder));
    String tale = folder.resolve("in/tale.txt").toString();
    Run together = Run.of("conflicts", tale, rival);
    assertThat(together.code()).isEqualTo(ExitCode.FOUND);
    Goldens.hold("conflicts-across", together.transcript(folder));
    assertThat(Run.of("conflicts", rival).code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void conflictsOfADocumentAreFoundWithoutRecordingIt() {
    Run run = Run.of("conflicts", folder.resolve("in/pact.txt").toString(), "--format", "jsonl");
    assertThat(run.code()).isEqualTo(ExitCode.FOUND);
    assertThat(run.out()).contains("\"kind\":\"gap\"").contains("Guarantors");
    Run none = Run.of("conflicts", folder.resolve("in/sub").toString());
    assertThat(none.code()).isEqualTo(ExitCode.DONE);
    assertThat(none.out()).isEmpty();
  }

  @Test
  void withoutARecordAQuestionSaysWhatToDo() {
    Run run = Run.of("claims", "--record", folder.resolve("none").toString());
    assertThat(run.code()).isEqualTo(ExitCode.UNREAD);
    assertThat(run.err()).contains("holds no record").contains("entente read").hasLineCount(1);
  }

  @Test
  void scoresAreToldByPropertyWithMissesAndExtras() throws IOException {
    Path gold = Files.createDirectories(folder.resolve("gold"));
    Files.writeString(
        gold.resolve("b.gold.jsonl"),
        """
        {"s":["Yugoslavia"],"p":"event","o":["USSR","Soviet Union"],"code":["SUPPORT"],"act":["resume-relations"],"t":["1953-06"],"recip":true,"quote":"resumed"}
        {"s":["Vidić"],"p":"event","o":["Soviet Union"],"code":["CONSULT"],"t":["1953"],"quote":"arrived"}
        """);
    Run run =
        ask(
            "evaluate",
            gold.toString(),
            folder.resolve("in/sub").toString(),
            "--misses",
            "--extras");
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    Goldens.hold("evaluate", run.transcript(folder));
  }

  @Test
  void aTextThatIsNotThereCountsAsNotFound() throws IOException {
    Path gold = Files.createDirectories(folder.resolve("gold"));
    Files.writeString(
        gold.resolve("gone.gold.jsonl"), "{\"s\":[\"A\"],\"p\":\"died\",\"quote\":\"died\"}\n");
    Run run = ask("evaluate", gold.toString(), folder.resolve("in").toString());
    assertThat(run.code()).isEqualTo(ExitCode.UNREAD);
    assertThat(run.out()).containsPattern("all +0.000 +0.000 +0.000 +0.000 +0 +1");
  }

  @Test
  void theAuthorityShowsWhomANameMeans() {
    assertThat(ask("authority", "show", "ussr").out()).startsWith("Soviet Union (state)");
    Run unknown = ask("authority", "show", "Nobody of Nowhere");
    assertThat(unknown.out()).isEmpty();
    assertThat(unknown.err()).contains("Nobody of Nowhere");
  }

  @Test
  void aTableThatCannotBeUnderstoodIsNotTaken() throws IOException {
    Path table = Files.writeString(folder.resolve("mine.tsv"), "neither\tnor\nx\ty\n");
    Run run = ask("authority", "add", table.toString());
    assertThat(run.code()).isEqualTo(ExitCode.UNREAD);
    assertThat(run.err()).contains("mine.tsv").hasLineCount(1);
    assertThat(ask("authority", "list").out()).isEmpty();
  }
}
