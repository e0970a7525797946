package org.entente.formats.authority;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.app.Extraction;
import org.entente.authority.Authority;
import org.entente.formats.table.TableExtractor;
import org.entente.formats.vocabulary.Bundle;
import org.entente.problem.ProblemException;
import org.entente.source.Description;
import org.entente.source.SourceKind;

/// Reads the bundled tables as documents.
///
/// Each source of the table of offices is a document of its own: they contradict each other, and a
/// reader must see who says what.
public final class AuthorityFacts {

  private static final Bundle FILES = new Bundle(AuthorityFacts.class);
  private static final String FOLDER = "authority/";
  private static final String SOURCES = "sources.tsv";
  private static final int TITLE = 1;
  private static final int AUTHOR = 2;
  private static final int KIND = 3;
  private static final int LANGUAGE = 4;
  private static final int CITATION = 5;
  private static final int LICENCE = 6;

  private AuthorityFacts() {}

  /// The documents, in the order of their ids.
  ///
  /// @param authority whom names mean
  public static List<Extraction> read(Authority authority) {
    try {
      List<Extraction> read = new ArrayList<>();
      TableExtractor offices = extractor("offices.json", authority);
      for (Map.Entry<String, String> table : OfficeTables.bySource().entrySet()) {
        String id = FOLDER + "offices-" + table.getKey() + ".tsv";
        byte[] bytes = table.getValue().getBytes(StandardCharsets.UTF_8);
        Extraction office = offices.read(id, bytes);
        read.add(office.described(OfficeTables.description(table.getKey()), office.notices()));
      }
      for (String line : FILES.lines(SOURCES).stream().skip(1).toList()) {
        List<String> cells = List.of(line.split("\t", -1));
        String id = cells.getFirst();
        String name = id.substring(FOLDER.length());
        TableExtractor tables = extractor(name.replace(".tsv", ".json"), authority);
        Extraction table = tables.read(id, FILES.bytes(name));
        read.add(table.described(description(cells), table.notices()));
      }
      return List.copyOf(read);
    } catch (ProblemException e) {
      throw new IllegalStateException("The bundled tables are damaged: " + e.getMessage(), e);
    }
  }

  private static TableExtractor extractor(String mapping, Authority authority)
      throws ProblemException {
    return TableExtractor.of(mapping, FILES.bytes(mapping), authority);
  }

  /// The title is the document's own.
  private static Description description(List<String> cells) {
    if (cells.get(TITLE).isEmpty()) {
      throw new IllegalStateException(SOURCES + " lacks a title");
    }
    return new Description(
        null,
        cells.get(AUTHOR),
        null,
        SourceKind.of(cells.get(KIND)).orElseThrow(),
        cells.get(LANGUAGE),
        cells.get(CITATION),
        cells.get(LICENCE));
  }
}
