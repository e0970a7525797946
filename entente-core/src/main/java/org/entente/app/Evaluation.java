package org.entente.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.entente.claim.Claim;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.entente.score.Score;
import org.entente.score.Scorer;

/// Reads the documents for which there is gold and scores them.
final class Evaluation {

  private static final String GOLD = ".gold.jsonl";

  private final Extractor extractor;
  private final Consumer<Problem> problems;

  Evaluation(Extractor extractor, Consumer<Problem> problems) {
    this.extractor = extractor;
    this.problems = problems;
  }

  SortedMap<String, Score> of(Path gold, Path texts) throws ProblemException {
    SortedMap<String, Score> scores = new TreeMap<>();
    if (!Files.isDirectory(gold)) {
      scores.put(name(gold), score(gold, text(texts, name(gold))));
      return scores;
    }
    for (Path file : list(gold)) {
      if (file.getFileName().toString().endsWith(GOLD)) {
        scores.put(name(file), score(file, text(texts, name(file))));
      }
    }
    if (scores.isEmpty()) {
      throw problem("no-gold", gold, "holds no gold.", "Gold files end in " + GOLD + ".");
    }
    return scores;
  }

  private static String name(Path gold) {
    String name = String.valueOf(gold.getFileName());
    return name.endsWith(GOLD) ? name.substring(0, name.length() - GOLD.length()) : name;
  }

  private static Path text(Path texts, String name) throws ProblemException {
    if (!Files.isDirectory(texts)) {
      return texts;
    }
    return list(texts).stream()
        .filter(file -> file.getFileName().toString().startsWith(name + "."))
        .filter(file -> !SideCars.isSideCar(file))
        .findFirst()
        .orElse(texts.resolve(name + ".txt"));
  }

  private static List<Path> list(Path folder) throws ProblemException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(files::add);
    } catch (IOException e) {
      throw problem("unreadable", folder, "could not be listed.", "Check that it may be read.");
    }
    files.sort(null);
    return files;
  }

  private Score score(Path gold, Path text) throws ProblemException {
    String lines = new String(Bytes.of(gold), StandardCharsets.UTF_8);
    List<Claim> claims = List.of();
    String original = "";
    try {
      byte[] bytes = Bytes.of(text);
      original = new String(bytes, StandardCharsets.UTF_8);
      claims = extractor.read(String.valueOf(text.getFileName()), bytes).claims();
    } catch (ProblemException e) {
      problems.accept(e.problem());
    }
    try {
      return Scorer.score(lines, claims, original);
    } catch (IOException e) {
      throw problem("not-gold", gold, e.getMessage() + ".", "Look at the form of gold lines.");
    }
  }

  private static ProblemException problem(String id, Path place, String message, String remedy) {
    return new ProblemException(new Problem(id, Severity.ERROR, place.toString(), message, remedy));
  }
}
