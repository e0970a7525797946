package org.entente.eval.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.ledger.LedgerView;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.query.search.Search;
import org.entente.query.search.SearchWords;
import org.entente.query.search.Sought;
import org.entente.remark.Judged;
import org.entente.search.LuceneIndex;
import org.entente.store.Records;

/// A process of its own that searches a record again and again through an index that stays open.
final class SearchPass {

  private static final int LIMIT = 10;
  private static final int ROUNDS = 300;
  private static final int WARMING = 100;
  private static final double MILLISECOND = 1e6;

  private static final List<String> QUERIES =
      List.of(
          "treaty",
          "embassy",
          "\"diplomatic relations\" 1992",
          "recogni*",
          "war -world",
          "ambassador Moscow",
          "visit OR visited president 1960",
          "\"Soviet Union\" treaty",
          "border dispute",
          "established diplomatic relations");

  private SearchPass() {}

  /// What such a process says.
  static String inItsOwnProcess(String record, String index)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(Measured.java("-XX:+TieredCompilation"));
    command.addAll(List.of(SearchPass.class.getName(), record, index));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (var out = process.inputReader()) {
      String said = String.join("\n", out.lines().toList());
      if (process.waitFor() != 0) {
        throw new IOException("searching failed; its words are above");
      }
      return said;
    }
  }

  /// @param args the folder of the record, and that of its index
  public static void main(String[] args) throws ProblemException {
    List<Long> times = new ArrayList<>();
    int hits = 0;
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    try (LedgerView record = Records.view(Path.of(args[0]));
        LuceneIndex index = new LuceneIndex(Path.of(args[1]))) {
      for (int round = 0; round < ROUNDS; round++) {
        for (String query : QUERIES) {
          Sought sought = Search.words(SearchWords.parse(query), LIMIT).ready(Judged.NOTHING);
          long start = clock.getCurrentThreadCpuTime();
          var found = index.find(record, LedgerView.NOW, sought, SearchPass::tell);
          long time = clock.getCurrentThreadCpuTime() - start;
          hits += found.passagesInAll() + found.claimsInAll();
          if (round >= WARMING) {
            times.add(time);
          }
        }
      }
    }
    times.sort(null);
    System.out.println(
        String.format(
            Locale.ROOT,
            "%d searches with facets, %,d hits each on average: p50 %.1f ms, p99 %.1f ms of"
                + " processor time",
            times.size(),
            hits / (ROUNDS * QUERIES.size()),
            times.get(times.size() / 2) / MILLISECOND,
            times.get(times.size() * 99 / 100) / MILLISECOND));
  }

  private static void tell(Problem notice) {
    System.err.println(notice.line());
  }
}
