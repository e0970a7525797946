package org.entente.formats.authority;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.formats.vocabulary.Bundle;
import org.entente.source.Description;
import org.entente.source.SourceKind;

/// The authority's table of offices, cut by source.
final class OfficeTables {

  private static final Bundle FILES = new Bundle(OfficeTables.class);
  private static final String TABLE = "/org/entente/authority/offices.tsv";
  private static final String VOLUME = "frus:";

  /// Its rows are in the table of chiefs of mission, with days.
  private static final String LEFT_OUT = "pocom";

  private OfficeTables() {}

  /// A table for each source, by its key.
  static SortedMap<String, String> bySource() {
    List<String> lines = FILES.lines(TABLE);
    String header = lines.getFirst().substring(0, lines.getFirst().lastIndexOf('\t'));
    SortedMap<String, StringBuilder> tables = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      int last = line.lastIndexOf('\t');
      for (String source : line.substring(last + 1).split("\\|", -1)) {
        if (!source.equals(LEFT_OUT)) {
          tables
              .computeIfAbsent(key(source), key -> new StringBuilder(header).append('\n'))
              .append(line, 0, last)
              .append('\n');
        }
      }
    }
    SortedMap<String, String> written = new TreeMap<>();
    tables.forEach((key, table) -> written.put(key, table.toString()));
    return written;
  }

  private static String key(String source) {
    return source.startsWith(VOLUME) ? source.substring(VOLUME.length()) : source;
  }

  /// What is known of a source.
  static Description description(String key) {
    boolean volume = key.startsWith("frus");
    return new Description(
        volume ? "Persons in Foreign Relations of the United States, " + key : "Offices: " + key,
        volume ? "Office of the Historian, United States Department of State" : null,
        null,
        SourceKind.REFERENCE,
        "en",
        volume
            ? "Foreign Relations of the United States, volume "
                + key
                + ", list of persons, taken by rule (HistoryAtState/people)"
            : "Entente's table of offices, source "
                + key
                + ": written from general knowledge; docs/authority.md names the works to check it"
                + " in",
        volume ? "US Government work" : "Apache-2.0");
  }
}
