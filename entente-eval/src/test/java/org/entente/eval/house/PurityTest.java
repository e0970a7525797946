package org.entente.eval.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The same bytes in give the same bytes out: nothing below the outermost layer looks around
/// itself.
class PurityTest {

  private static final String[] OUTERMOST = {
    "org.entente.cli..",
    "org.entente.web..",
    "org.entente.mcp..",
    "org.entente.eval..",
    "org.entente.testkit.."
  };

  /// Calls that answer differently at another time, on another machine or to another user.
  private static final Set<String> LOOKING_AROUND =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.System.getenv",
          "java.lang.System.getProperty",
          "java.lang.System.getProperties",
          "java.lang.System.identityHashCode",
          "java.lang.Math.random",
          "java.lang.Integer.getInteger",
          "java.lang.Long.getLong",
          "java.lang.Boolean.getBoolean",
          "java.nio.charset.Charset.defaultCharset",
          "java.time.Clock.systemUTC",
          "java.time.Clock.systemDefaultZone",
          "java.time.Clock.system",
          "java.time.ZoneId.systemDefault",
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault",
          "java.util.UUID.randomUUID",
          "java.util.concurrent.ThreadLocalRandom.current");

  private static final DescribedPredicate<JavaCall<?>> LOOKS_AROUND =
      describe(
          "looks at the clock, the machine or chance",
          call -> {
            String owner = call.getTargetOwner().getFullName();
            return LOOKING_AROUND.contains(owner + "." + call.getName())
                || (owner.startsWith("java.time.") && call.getName().equals("now"))
                || (owner.equals("java.util.Random")
                    && call.getTarget().getRawParameterTypes().isEmpty())
                || (owner.equals("java.util.Date")
                    && call.getTarget().getRawParameterTypes().isEmpty());
          });

  @Test
  void nothingBelowTheSurfaceReadsTheClockTheMachineOrChance() {
    inside()
        .should()
        .callCodeUnitWhere(LOOKS_AROUND)
        .because(
            "a scholar who reads a library twice must get the same bytes: time and settings are"
                + " handed in")
        .check(House.classes());
  }

  @Test
  void nothingBelowTheSurfaceUsesTheNetwork() {
    inside()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "javax.net..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.nio\\.channels\\.(Asynchronous)?(Server)?(Socket|Datagram)Channel|java\\.net\\.(Socket|ServerSocket|DatagramSocket|URLConnection|HttpURLConnection|InetAddress)")
        .because("an answer that depends on who answers the network cannot be checked later")
        .check(House.classes());
  }

  @Test
  void onlyTheFacadeTheLedgerAndSurfacesTouchFiles() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.entente.problem..",
            "org.entente.time..",
            "org.entente.source..",
            "org.entente.claim..",
            "org.entente.chronology..",
            "org.entente.reconcile..",
            "org.entente.query..",
            "org.entente.view..",
            "org.entente.reading..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.nio\\.file\\.Files|java\\.io\\.File(InputStream|OutputStream|Reader|Writer)?|java\\.io\\.RandomAccessFile")
        .because("stages are functions from values to values; bytes are handed to them")
        .check(House.classes());
  }

  @Test
  void nothingBelowTheSurfacePrints() {
    inside()
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .because("what a person is told is a value (a problem, a view) that any surface can show")
        .check(House.classes());
  }

  @Test
  void nobodyThrowsABareException() {
    noClasses()
        .should(GeneralCodingRules.THROW_GENERIC_EXCEPTIONS)
        .because("who catches must be able to tell what went wrong; see the package `problem`")
        .check(House.classes());
  }

  private static GivenClassesConjunction inside() {
    return noClasses().that().resideOutsideOfPackages(OUTERMOST);
  }
}
