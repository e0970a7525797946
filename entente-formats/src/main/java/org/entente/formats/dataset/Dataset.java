package org.entente.formats.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.app.Extraction;
import org.entente.app.Extractor;
import org.entente.authority.Authority;
import org.entente.formats.table.TableExtractor;
import org.entente.formats.vocabulary.Bundle;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.entente.source.Description;
import org.entente.source.SourceKind;

/// Reads the tables of one data set, each by the mapping whose columns it has.
public final class Dataset implements Extractor {

  private static final Bundle FILES = new Bundle(Dataset.class);
  private static final String LICENCE = "under the data set's own terms; not to be passed on";
  private static final int MAPPING = 1;
  private static final int TABLE = 2;
  private static final int AUTHOR = 3;
  private static final int CITATION = 4;

  private final List<Known> tables;

  /// A table that the data set has.
  private record Known(String what, TableExtractor extractor, Description description) {}

  private Dataset(List<Known> tables) {
    this.tables = tables;
  }

  /// The data set of a name: `cow`, `atop` or `archigos`.
  ///
  /// @param authority whom names and codes mean
  public static Dataset of(String name, Authority authority) {
    List<Known> tables = new ArrayList<>();
    for (String line : FILES.lines("datasets.tsv").stream().skip(1).toList()) {
      String[] cells = line.split("\t", -1);
      if (cells[0].equals(name)) {
        String mapping = cells[MAPPING] + ".json";
        Description description =
            new Description(
                null, cells[AUTHOR], null, SourceKind.REFERENCE, "en", cells[CITATION], LICENCE);
        try {
          TableExtractor extractor = TableExtractor.of(mapping, FILES.bytes(mapping), authority);
          tables.add(new Known(cells[TABLE], extractor, description));
        } catch (ProblemException e) {
          throw new IllegalStateException("A bundled mapping is damaged: " + e.getMessage(), e);
        }
      }
    }
    if (tables.isEmpty()) {
      throw new IllegalArgumentException("no data set " + name);
    }
    return new Dataset(List.copyOf(tables));
  }

  @Override
  public Extraction read(String id, byte[] bytes) throws ProblemException {
    for (Known table : tables) {
      if (table.extractor.fits(id, bytes)) {
        Extraction read = table.extractor.read(id, bytes);
        return read.described(table.description, read.notices());
      }
    }
    throw new ProblemException(
        new Problem(
            "unknown-table",
            Severity.ERROR,
            id,
            "has not the columns of any table known here.",
            "Known are: "
                + tables.stream().map(Known::what).collect(Collectors.joining("; "))
                + "; for others write a mapping (entente import csv)."));
  }
}
