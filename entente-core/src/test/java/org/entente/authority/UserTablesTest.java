package org.entente.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserTablesTest {

  @TempDir private Path folder;

  @Test
  void aTableOfNamesAddsNamesAndActors() throws Exception {
    Authority authority =
        Authority.bundled()
            .with(
                table(
                    "name\tuse\tactor\tkind\tsince\tuntil\tsource",
                    "Ruritania\tNAME\truritania\tSTATE\t1850\t1910\tHope 1894",
                    "Ruritanian\tADJECTIVE\truritania\t\t\t\tHope 1894",
                    "Third Section\tNAME\trussia-empire\t\t1826\t1880\tmy notes"));
    assertThat(authority.read("Ruritania", 1894))
        .hasValueSatisfying(r -> assertThat(r.actor().kind()).isEqualTo(ActorKind.STATE));
    assertThat(authority.read("Ruritania", 1950)).isEmpty();
    assertThat(authority.read("Ruritanian", null)).map(r -> r.actor().id()).contains("ruritania");
    assertThat(authority.read("Third Section", 1850)).map(r -> r.actor().name()).contains("Russia");
    assertThat(authority.read("Tito", 1955)).isPresent();
    assertThat(Authority.bundled().read("Ruritania", 1894)).isEmpty();
  }

  @Test
  void aUsersReadingComesFirst() throws Exception {
    Authority authority =
        Authority.bundled()
            .with(table("name\tuse\tactor\tsource", "Georgia\tNAME\tplace-alaska\tan odd choice"));
    assertThat(authority.read("Georgia", 1995)).map(r -> r.actor().id()).contains("place-alaska");
    assertThat(authority.readings("Georgia")).hasSizeGreaterThan(1);
  }

  @Test
  void aUsersOfficesStandBesideTheBundledOnes() throws Exception {
    Authority authority =
        Authority.bundled()
            .with(
                table(
                    "person\ttitle\tof\tsince\tuntil\tsource",
                    "josip-broz-tito\tHonorary President\tyugoslavia-sfr\t1971\t1972\tmy notes"));
    assertThat(authority.offices("josip-broz-tito", 1971))
        .extracting(Office::title)
        .contains("Honorary President", "President");
  }

  @Test
  void anUnknownActorIsToldWithItsLineAndARemedy() throws IOException {
    Problem problem =
        problemOf("name\tuse\tactor\tsource", "Moscow\tCAPITAL\tsoviet-union\tx", "X\t\tnobody\tx");
    assertThat(problem.id()).isEqualTo("actor-unknown");
    assertThat(problem.place()).endsWith("mine.tsv:3");
    assertThat(problem.message()).contains("nobody");
    assertThat(problem.remedy()).isNotBlank();
  }

  @Test
  void aRowWithoutSourceIsRefused() throws IOException {
    assertThat(problemOf("name\tuse\tactor\tsource", "Rus\tNAME\trussia\t").id())
        .isEqualTo("empty-cell");
  }

  @Test
  void reversedYearsAreRefused() throws IOException {
    Problem problem =
        problemOf("name\tuse\tactor\tsince\tuntil\tsource", "Rus\tNAME\trussia\t2000\t1990\tx");
    assertThat(problem.id()).isEqualTo("years-reversed");
    assertThat(problem.message()).contains("2000", "1990");
  }

  @Test
  void wordsWhereYearsBelongAreRefused() throws IOException {
    assertThat(problemOf("name\tuse\tactor\tsince\tsource", "Rus\tNAME\trussia\tlong ago\tx").id())
        .isEqualTo("not-a-year");
  }

  @Test
  void anUnknownUseIsRefusedWithTheKnownOnes() throws IOException {
    Problem problem = problemOf("name\tuse\tactor\tsource", "Rus\tNICKNAME\trussia\tx");
    assertThat(problem.id()).isEqualTo("unknown-word");
    assertThat(problem.remedy()).contains("ADJECTIVE");
  }

  @Test
  void columnsOfNoKnownTableAreRefused() throws IOException {
    assertThat(problemOf("land\tHauptstadt", "Frankreich\tParis").id()).isEqualTo("unknown-table");
  }

  @Test
  void anEmptyFileAMissingFileAndBytesThatAreNoTextAreTold() throws IOException {
    assertThat(problemOf("").id()).isEqualTo("empty-table");
    assertThat(problem(folder.resolve("nowhere.tsv")).id()).isEqualTo("table-unreadable");
    Path bytes = Files.write(folder.resolve("bytes.tsv"), new byte[] {(byte) 0xff, 0, 1});
    assertThat(problem(bytes).id()).isEqualTo("not-utf8");
  }

  private Problem problemOf(String... lines) throws IOException {
    return problem(table(lines));
  }

  private static Problem problem(Path table) {
    return catchThrowableOfType(ProblemException.class, () -> Authority.bundled().with(table))
        .problem();
  }

  private Path table(String... lines) throws IOException {
    return Files.writeString(
        folder.resolve("mine.tsv"), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }
}
