package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.entente.claim.Claim;
import org.entente.claim.ClaimJson;
import org.entente.problem.ProblemException;
import org.entente.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFileTest {

  @TempDir Path folder;

  private Path claims(Claim... claims) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Claim claim : claims) {
      lines.append(ClaimJson.line(claim)).append('\n');
    }
    return Files.writeString(folder.resolve("it's c.jsonl"), lines);
  }

  @Test
  void eachClaimIsARowWithAllItsParts() throws IOException, ProblemException, SQLException {
    Claim full = Samples.full("diary");
    Path file = folder.resolve("it's c.parquet");
    ParquetFile.write(claims(full, Samples.bare("b", "signed")), file);
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT * FROM '" + file.toString().replace("'", "''") + "'")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString("id")).isEqualTo(full.id());
      assertThat(rows.getString("object")).isEqualTo("Шах");
      assertThat(rows.getString("edtf")).isEqualTo("1873-05/1873-06");
      assertThat(rows.getBoolean("reciprocal")).isTrue();
      assertThat(rows.getDouble("confidence")).isEqualTo(0.65);
      assertThat(rows.getString("quote")).isEqualTo(full.source().quote());
      assertThat(rows.getInt("end") - rows.getInt("start"))
          .isEqualTo(full.source().quote().length());
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString("object")).isNull();
      assertThat(rows.getBoolean("reciprocal")).isFalse();
      assertThat(rows.next()).isFalse();
    }
  }

  @Test
  void theSameClaimsGiveTheSameBytes() throws IOException, ProblemException {
    Path claims = claims(Samples.full("diary"), Samples.bare("b", "signed"));
    ParquetFile.write(claims, folder.resolve("one"));
    ParquetFile.write(claims, folder.resolve("two"));
    assertThat(folder.resolve("one")).hasSameBinaryContentAs(folder.resolve("two"));
  }

  @Test
  void noClaimsGiveAnEmptyTable() throws IOException, ProblemException {
    Path file = folder.resolve("none");
    ParquetFile.write(claims(), file);
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void whatCannotBeWrittenIsSaid() throws IOException {
    Path claims = claims();
    assertThatThrownBy(() -> ParquetFile.write(claims, folder.resolve("none/c.parquet")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("could not be written as Parquet");
  }
}
