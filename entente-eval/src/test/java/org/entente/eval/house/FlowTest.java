package org.entente.eval.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// Data flows one way: each stage may use those before it, none that comes after.
class FlowTest {

  /// The stages in the order of the flow; stages of one line may not see each other unless one is
  /// below the other. A package belongs to its longest prefix here.
  private static final List<List<String>> ORDER =
      List.of(
          List.of("problem"),
          List.of("time"),
          List.of("source"),
          List.of("time.calendar"),
          List.of("time.expression"),
          List.of("time.timeml"),
          List.of("authority"),
          List.of("claim"),
          List.of("remark"),
          List.of("chronology"),
          List.of("reconcile.same"),
          List.of("asof"),
          List.of("reconcile.order"),
          List.of("reconcile"),
          List.of("ledger"),
          List.of("query"),
          List.of("query.search"),
          List.of("score"),
          List.of("view"),
          List.of("app"),
          List.of("reading.document"),
          List.of("reading.mention"),
          List.of("reading.grammar"),
          List.of("reading.evidence"),
          List.of("reading.statement"),
          List.of("reading"),
          List.of("store", "search", "formats"),
          List.of("cli", "web", "mcp", "testkit"),
          List.of("eval"));

  private static final String HOME = "org.entente.";

  @Test
  void everyPackageHasItsPlaceInTheFlow() {
    assertThat(House.classes())
        .as(
            "a package that has no place in the flow: give it one in this test and in"
                + " ARCHITECTURE.md")
        .allSatisfy(type -> assertThat(stage(type)).as(type.getPackageName()).isPresent());
  }

  @Test
  void noStageLooksAheadInTheFlow() {
    assertThat(between(FlowTest::looksAhead))
        .as(
            "a stage is a function of what comes before it; one that knows its successors cannot be"
                + " tested or replaced alone")
        .isEmpty();
  }

  @Test
  void noPackagesUseEachOtherInACircle() {
    slices()
        .matching("org.entente.(**)")
        .should()
        .beFreeOfCycles()
        .because("packages in a circle are one package that nobody can read in parts")
        .check(House.classes());
  }

  @Test
  void readingKnowsNothingOfTheRecord() {
    List<String> record = List.of("chronology", "reconcile", "ledger", "query", "view");
    assertThat(
            between(
                d ->
                    stage(d.getOriginClass()).orElse("").startsWith("reading")
                        && record.contains(stage(d.getTargetClass()).orElse(""))))
        .as(
            "what a document says must not depend on what is already on record: A, B, A reads the"
                + " same")
        .isEmpty();
  }

  @Test
  void surfacesNeverUseEachOther() {
    List<String> surfaces = List.of("cli", "web", "mcp");
    assertThat(
            between(
                d -> {
                  String origin = stage(d.getOriginClass()).orElse("");
                  String target = stage(d.getTargetClass()).orElse("");
                  return surfaces.contains(origin)
                      && surfaces.contains(target)
                      && !origin.equals(target);
                }))
        .as("each surface is thin over the one facade, so that any of them can be left out")
        .isEmpty();
  }

  private static String between(Predicate<Dependency> wrong) {
    return House.classes().stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(d -> d.getTargetClass().getPackageName().startsWith("org.entente"))
        .filter(wrong)
        .map(Dependency::getDescription)
        .sorted()
        .collect(joining("\n"));
  }

  private static boolean looksAhead(Dependency dependency) {
    String origin = stage(dependency.getOriginClass()).orElse("");
    String target = stage(dependency.getTargetClass()).orElse("");
    return !origin.equals(target) && rank(origin) <= rank(target);
  }

  private static int rank(String stage) {
    for (int i = 0; i < ORDER.size(); i++) {
      if (ORDER.get(i).contains(stage)) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<String> stage(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(HOME)) {
      return Optional.empty();
    }
    String inner = name.substring(HOME.length());
    return ORDER.stream()
        .flatMap(List::stream)
        .filter(stage -> inner.equals(stage) || inner.startsWith(stage + "."))
        .max((a, b) -> Integer.compare(a.length(), b.length()));
  }
}
