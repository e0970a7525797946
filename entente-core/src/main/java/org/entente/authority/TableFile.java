package org.entente.authority;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;

/// A table as text: lines of tab-separated cells under a header line.
///
/// @param name its file name, for messages
/// @param text its whole text
record TableFile(String name, String text) {

  static TableFile read(Path path) throws ProblemException {
    try {
      return new TableFile(path.toString(), decode(path.toString(), Files.readAllBytes(path)));
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              "table-unreadable",
              Severity.ERROR,
              path.toString(),
              "The table cannot be read.",
              "Check that the file is there and that you may read it."));
    }
  }

  static TableFile bundled(String name) throws ProblemException {
    try (InputStream in = TableFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw missing(name);
      }
      return new TableFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw missing(name);
    }
  }

  /// Adds the facts of every row to a builder.
  void addTo(AuthorityBuilder builder) throws ProblemException {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || lines.getFirst().isBlank()) {
      throw problem(1, "empty-table", "The table has no header line.", TableForm.REMEDY);
    }
    List<String> header = List.of(lines.getFirst().replace("\uFEFF", "").split("\t", -1));
    TableForm form =
        TableForm.of(header)
            .orElseThrow(
                () ->
                    problem(
                        1, "unknown-table", "The columns fit no kind of table.", TableForm.REMEDY));
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        form.add(builder, new Row(this, i + 1, header, line.split("\t", -1)));
      }
    }
  }

  ProblemException problem(int line, String id, String message, String remedy) {
    return new ProblemException(
        new Problem(id, Severity.ERROR, name + ":" + line, message, remedy));
  }

  private static String decode(String name, byte[] bytes) throws ProblemException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new ProblemException(
          new Problem(
              "not-utf8", Severity.ERROR, name, "The table is not UTF-8.", "Save it as UTF-8."));
    }
  }

  private static ProblemException missing(String name) {
    return new ProblemException(
        new Problem(
            "table-missing",
            Severity.ERROR,
            name,
            "A bundled table is missing.",
            "Build Entente again."));
  }
}
