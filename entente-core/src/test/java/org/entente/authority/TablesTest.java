package org.entente.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The bundled tables agree with themselves and with each other.
class TablesTest {

  static Stream<String> tables() {
    return Stream.concat(Bundled.TABLES.stream(), Stream.of(Bundled.OFFICES));
  }

  static Stream<String> namings() {
    return Stream.of("names.tsv", "demonyms.tsv", "capitals.tsv", "person_names.tsv");
  }

  @Test
  void everyRowIsUnderstoodAndSpeaksOfKnownActors() {
    assertThat(Authority.bundled().readings()).hasSizeGreaterThan(30_000);
    assertThat(Authority.bundled().facts().lateOffices().everyOffice()).hasSizeGreaterThan(10_000);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyRowNamesASourceThatIsExplained(String table) {
    Set<String> keys = new HashSet<>();
    rows("sources.tsv").forEach(r -> keys.add(r.get("key")));
    assertThat(rows(table))
        .isNotEmpty()
        .allSatisfy(r -> assertThat(keys).contains(r.get("source").replaceFirst(":.*", "")));
  }

  @ParameterizedTest
  @MethodSource("namings")
  void twoReadingsOfANameInOneYearHaveAnOrder(String table) {
    Map<String, List<Map<String, String>>> byName = new HashMap<>();
    for (Map<String, String> row : rows(table)) {
      byName.computeIfAbsent(row.get("name"), k -> new ArrayList<>()).add(row);
    }
    List<String> unordered = new ArrayList<>();
    byName.forEach(
        (name, list) -> {
          for (int i = 0; i < list.size(); i++) {
            for (int j = i + 1; j < list.size(); j++) {
              if (overlap(list.get(i), list.get(j))
                  && list.get(i).get("rank").equals(list.get(j).get("rank"))) {
                unordered.add(name);
              }
            }
          }
        });
    assertThat(unordered).isEmpty();
  }

  @Test
  void noStateFollowsItself() {
    assertThat(Authority.bundled().facts().successions())
        .hasSizeGreaterThan(250)
        .noneMatch(s -> s.predecessor().equals(s.successor()));
  }

  @Test
  void nobodyIsAMemberBeforeOrAfterTheOrganisationLived() {
    assertThat(Authority.bundled().facts().memberships())
        .hasSizeGreaterThan(500)
        .allSatisfy(
            m -> {
              Integer founded = m.organisation().since();
              Integer dissolved = m.organisation().until();
              if (founded != null && m.since() != null) {
                assertThat(m.since()).as("%s", m).isGreaterThanOrEqualTo(founded);
              }
              if (dissolved != null && m.until() != null) {
                assertThat(m.until()).as("%s", m).isLessThanOrEqualTo(dissolved);
              }
            });
  }

  @Test
  void nobodyOfTheStatesmenHoldsAnOfficeBeforeBirthOrAfterDeath() {
    List<Office> impossible =
        Authority.bundled().facts().lateOffices().everyOffice().stream()
            .filter(o -> o.source().equals("ruw"))
            .filter(
                o ->
                    before(o.until(), o.person().since())
                        || before(o.person().until(), o.since())
                        || before(o.person().until(), o.until()))
            .toList();
    assertThat(impossible).isEmpty();
  }

  @Test
  void statesmenServedStatesOfTheirOwnTime() {
    List<Office> impossible =
        Authority.bundled().facts().lateOffices().everyOffice().stream()
            .filter(o -> o.source().equals("ruw"))
            .filter(
                o -> {
                  Actor of = o.of();
                  return of != null
                      && (before(o.until(), of.since()) || before(of.until(), o.since()));
                })
            .toList();
    assertThat(impossible).isEmpty();
  }

  private static boolean before(Integer a, Integer b) {
    return a != null && b != null && a < b;
  }

  private static boolean overlap(Map<String, String> a, Map<String, String> b) {
    return year(a, "since", -9999) <= year(b, "until", 9999)
        && year(b, "since", -9999) <= year(a, "until", 9999);
  }

  private static int year(Map<String, String> row, String column, int open) {
    return row.get(column).isEmpty() ? open : Integer.parseInt(row.get(column));
  }

  private static List<Map<String, String>> rows(String table) {
    try (InputStream in = TablesTest.class.getResourceAsStream(table)) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      String[] header = lines.getFirst().split("\t", -1);
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split("\t", -1);
        assertThat(cells).as("%s: %s", table, line).hasSameSizeAs(header);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.length; i++) {
          row.put(header[i], cells[i]);
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new AssertionError(table, e);
    }
  }
}
