package org.entente.eval.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/// What each module may use: modules are cut by the weight of their dependencies.
class ModulesTest {

  private static final String[] CORE = {
    "org.entente.problem..",
    "org.entente.time..",
    "org.entente.source..",
    "org.entente.authority..",
    "org.entente.claim..",
    "org.entente.remark..",
    "org.entente.chronology..",
    "org.entente.reconcile..",
    "org.entente.asof..",
    "org.entente.ledger..",
    "org.entente.query..",
    "org.entente.score..",
    "org.entente.view..",
    "org.entente.app.."
  };

  private static final String[] PLATFORM = {
    "java..", "javax.xml..", "org.jspecify.annotations..",
  };

  @Test
  void coreUsesTheJdkAndAJsonWriterOnly() {
    may(CORE, CORE, PLATFORM, "com.fasterxml.jackson.core..")
        .because("everything stands on core: what it drags in, every user drags in")
        .check(House.classes());
  }

  @Test
  void readingUsesCoreAndATagger() {
    may(
            new String[] {"org.entente.reading.."},
            CORE,
            PLATFORM,
            "org.entente.reading..",
            "opennlp.tools..")
        .because(
            "a reader must be usable in a cluster or a server, without a surface or a database")
        .check(House.classes());
  }

  @Test
  void storesUseCoreAndTheirDatabases() {
    may(
            new String[] {"org.entente.store.."},
            CORE,
            PLATFORM,
            "org.entente.store..",
            "com.fasterxml.jackson.core..",
            "javax.sql..",
            "org.duckdb..",
            "org.postgresql..")
        .because("a database is a weight that only those carry who keep a record in it")
        .check(House.classes());
  }

  @Test
  void searchUsesCoreAndItsIndex() {
    may(
            new String[] {"org.entente.search.."},
            CORE,
            PLATFORM,
            "org.entente.search..",
            "org.apache.lucene..")
        .because("an index can be thrown away and built again: nothing else may lean on it")
        .check(House.classes());
  }

  @Test
  void formatsUseCoreAndAReaderOfTables() {
    may(
            new String[] {"org.entente.formats.."},
            CORE,
            PLATFORM,
            "org.entente.formats..",
            "com.fasterxml.jackson.core..",
            "de.siegmar.fastcsv..")
        .because("what reads other people's tables must run without a surface or a database")
        .check(House.classes());
  }

  @Test
  void thePageUsesCoreAndItsServer() {
    may(
            new String[] {"org.entente.web.."},
            CORE,
            PLATFORM,
            "org.entente.web..",
            "io.javalin..",
            "jakarta.servlet..",
            "kotlin..",
            "org.eclipse.jetty..",
            "org.bouncycastle..",
            "com.fasterxml.jackson..")
        .because(
            "a surface is handed what it serves: it knows neither a database nor another surface")
        .check(House.classes());
  }

  @Test
  void theCommandUsesNoLibraryButItsParserOfArguments() {
    may(
            new String[] {"org.entente.cli.."},
            CORE,
            PLATFORM,
            "org.entente.reading..",
            "org.entente.store..",
            "org.entente.search..",
            "org.entente.formats..",
            "org.entente.cli..",
            "com.fasterxml.jackson.core..",
            "me.tongfei.progressbar..",
            "picocli..")
        .because(
            "a surface is thin: what it can do, the facade in core can do for any other surface")
        .check(House.classes());
  }

  private static ArchRule may(String[] who, String[] first, String[] second, String... others) {
    String[] allowed = new String[first.length + second.length + others.length];
    System.arraycopy(first, 0, allowed, 0, first.length);
    System.arraycopy(second, 0, allowed, first.length, second.length);
    System.arraycopy(others, 0, allowed, first.length + second.length, others.length);
    return classes()
        .that()
        .resideInAnyPackage(who)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed);
  }
}
