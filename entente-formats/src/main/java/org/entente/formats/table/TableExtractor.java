package org.entente.formats.table;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.app.Extraction;
import org.entente.app.Extractor;
import org.entente.authority.Authority;
import org.entente.claim.Claim;
import org.entente.formats.vocabulary.Words;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.entente.source.Decoding;
import org.entente.source.Description;
import org.entente.source.Digest;

/// Reads tables as a mapping says. The table is the document: its text is the file as read, and
/// each claim quotes exactly its row.
public final class TableExtractor implements Extractor {

  private final Mapping mapping;
  private final Naming naming;

  private TableExtractor(Mapping mapping, Authority authority) {
    this.mapping = mapping;
    this.naming = new Naming(authority);
  }

  /// A reader of tables.
  ///
  /// @param place the file of the mapping, for problems
  /// @param mapping the bytes of the mapping
  /// @throws ProblemException if the mapping cannot be understood
  public static TableExtractor of(String place, byte[] mapping, Authority authority)
      throws ProblemException {
    String text = Decoding.utf8(place, mapping);
    return new TableExtractor(MappingReader.read(place, text), authority);
  }

  @Override
  public Extraction read(String id, byte[] bytes) throws ProblemException {
    List<Problem> notices = new ArrayList<>();
    Dialect dialect = mapping.dialect();
    String text = text(id, bytes, notices);
    Table table = Table.read(id, text, dialect, notices::add);
    hold(table.columns(), id);
    String own = mapping.title();
    String title = own == null ? stem(id) : own;
    RowClaims making = new RowClaims(mapping, naming, id, title, text, Digest.sha256(bytes));
    List<Claim> claims = new ArrayList<>();
    table.rows().forEach(row -> making.add(row, claims));
    notices.addAll(making.problems());
    return new Extraction(
        id,
        Digest.sha256(bytes),
        title,
        text,
        Description.NONE,
        List.copyOf(claims),
        List.of(),
        List.of(),
        List.copyOf(notices));
  }

  /// Whether a table has all columns that the mapping names, whatever else it has.
  ///
  /// @throws ProblemException if it is no text
  public boolean fits(String id, byte[] bytes) throws ProblemException {
    String text = text(id, bytes, new ArrayList<>());
    List<String> columns = Table.columns(id, text, mapping.dialect());
    return mapping.columns().stream().allMatch(column -> columns.contains(column.name()));
  }

  private String text(String id, byte[] bytes, List<Problem> notices) throws ProblemException {
    List<Charset> encodings = mapping.dialect().encodings();
    for (Charset encoding : encodings.subList(0, encodings.size() - 1)) {
      try {
        return Decoding.decode(id, bytes, encoding);
      } catch (ProblemException e) {
        notices.add(
            new Problem(
                "other-encoding",
                Severity.WARNING,
                e.problem().place(),
                "is not " + encoding.name() + "; another encoding was tried.",
                "Look at the letters with accents."));
      }
    }
    return Decoding.decode(id, bytes, encodings.getLast());
  }

  private void hold(List<String> columns, String id) throws ProblemException {
    Optional<Column> lacking =
        mapping.columns().stream().filter(c -> !columns.contains(c.name())).findFirst();
    if (lacking.isPresent()) {
      String name = lacking.get().name();
      throw new ProblemException(
          new Problem(
              "no-such-column",
              Severity.ERROR,
              lacking.get().place(),
              "the table %s has no column ‘%s’.".formatted(id, name),
              Words.remedy(name, columns)));
    }
  }

  private static String stem(String id) {
    String name = id.substring(id.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
