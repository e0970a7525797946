package org.entente.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;

/// Writes claims as Parquet, by way of DuckDB: the columns of the CSV form, each claim a row, in
/// the order given.
public final class ParquetFile {

  private static final String ENTITY = "STRUCT(\"name\" VARCHAR, kind VARCHAR, ref VARCHAR)";

  private static final String COPY =
      """
      COPY (
        SELECT id, subject.name AS subject, subject.kind AS subject_kind,
          subject.ref AS subject_ref, property, object.name AS object,
          object.kind AS object_kind, object.ref AS object_ref, "value", "language", code, act,
          "time".edtf AS edtf, "time".text AS date_text, "time".basis AS date_basis,
          "time".calendar AS calendar, "time".original AS original_date,
          place.name AS place, place.ref AS place_ref, stance,
          coalesce(reciprocal, false) AS reciprocal, confidence,
          source.document AS document, source.title AS title, source.section AS section,
          source.start AS "start", source."end" AS "end", source.quote AS quote, rule
        FROM read_json('FROM_FILE', format = 'newline_delimited', maximum_object_size = 67108864,
          columns = {id: 'VARCHAR', subject: 'ENTITY', property: 'VARCHAR', object: 'ENTITY',
            "value": 'VARCHAR', "language": 'VARCHAR', code: 'VARCHAR', act: 'VARCHAR',
            "time": 'STRUCT(edtf VARCHAR, "text" VARCHAR, basis VARCHAR, calendar VARCHAR,
              original VARCHAR)',
            place: 'STRUCT("name" VARCHAR, ref VARCHAR)', stance: 'VARCHAR',
            reciprocal: 'BOOLEAN', confidence: 'DOUBLE',
            source: 'STRUCT(document VARCHAR, title VARCHAR, section VARCHAR, "start" BIGINT,
              "end" BIGINT, quote VARCHAR)',
            rule: 'VARCHAR'})
      ) TO 'TO_FILE' (FORMAT parquet, COMPRESSION zstd)
      """;

  private ParquetFile() {}

  /// Writes a file.
  ///
  /// @param claims claims in JSON Lines
  /// @param parquet the file to write
  /// @throws ProblemException if it cannot be written
  public static void write(Path claims, Path parquet) throws ProblemException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute("SET threads = 1");
      statement.execute("SET preserve_insertion_order = true");
      statement.execute(
          COPY.replace("ENTITY", ENTITY)
              .replace("FROM_FILE", quoted(claims))
              .replace("TO_FILE", quoted(parquet)));
    } catch (SQLException e) {
      throw new ProblemException(
          new Problem(
              "unwritable",
              Severity.ERROR,
              parquet.toString(),
              "could not be written as Parquet: "
                  + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                  + ".",
              "Check the disk, or export JSON Lines."));
    }
  }

  private static String quoted(Path file) {
    return file.toString().replace("'", "''");
  }
}
