package org.entente.eval.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.problem.ProblemException;
import org.entente.time.timeml.TimemlDocument;

/// A process of its own that makes one pass over the texts of a folder, again and again, and tells
/// what it used.
final class DatesProcess {

  private DatesProcess() {}

  /// @param args the pass, the folder, and how many characters to go over at the least
  public static void main(String[] args) throws IOException, ProblemException {
    DatesPass pass = DatesPass.of(args[0]);
    List<String> texts = texts(Path.of(args[1]));
    long wanted = Long.parseLong(args[2]);
    long start = MeasuredPass.processorNanos();
    long characters = 0;
    long done = 0;
    int documents = 0;
    while (characters < wanted) {
      for (String text : texts) {
        done += pass.over(text);
        characters += text.length();
        documents++;
      }
    }
    long end = MeasuredPass.processorNanos();
    System.err.println(args[0] + " added up to " + done);
    System.out.println(
        new Measured(args[0], documents, characters, start, end, MeasuredPass.peakBytes()).line());
  }

  /// The texts of a folder; of TimeML, the running text.
  static List<String> texts(Path folder) throws IOException, ProblemException {
    List<String> texts = new ArrayList<>();
    for (Path file : Texts.all(folder)) {
      String id = String.valueOf(file.getFileName());
      String text = Files.readString(file);
      texts.add(TimemlDocument.is(id, text) ? TimemlDocument.parse(id, text).text().text() : text);
    }
    if (texts.stream().allMatch(String::isEmpty)) {
      throw new IOException("there is no text in " + folder);
    }
    return texts;
  }
}
