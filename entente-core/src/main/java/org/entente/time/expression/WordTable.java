package org.entente.time.expression;

import java.util.List;

/// The words of `date-words.tsv` and those that stand in patterns, found without making a string of
/// the word looked up.
final class WordTable {

  private static final int SIZE = 4096;
  private static final List<String> FILES = List.of("date-words.tsv", "foreign-words.tsv");

  private final String[] words = new String[SIZE];
  private final Kind[] kinds = new Kind[SIZE];
  private final int[] values = new int[SIZE];
  private final boolean[] capitals = new boolean[SIZE];

  private WordTable() {}

  /// The table with these words added where they have no kind of their own.
  static WordTable with(List<String> literals) {
    WordTable table = new WordTable();
    for (String file : FILES) {
      for (Table.Row row : Table.read(file).rows()) {
        for (String word : row.cell(2).split(" ", -1)) {
          table.add(word, Kind.valueOf(row.cell(0)), Integer.parseInt(row.cell(1)));
        }
      }
    }
    for (String word : literals) {
      if (table.kindOf(word) == Kind.PLAIN) {
        table.add(word, Kind.WORD, 0);
      }
    }
    return table;
  }

  /// The kind of a word; [Kind#PLAIN] of one that is not here.
  Kind kindOf(String word) {
    int slot = find(word, 0, word.length(), hash(word));
    return slot < 0 ? Kind.PLAIN : kinds[slot];
  }

  /// The slot of the word that stands at `start` to `end` and hashes to `hash`, or -1.
  int find(String text, int start, int end, int hash) {
    for (int slot = slot(hash); words[slot] != null; slot = (slot + 1) & (SIZE - 1)) {
      String word = words[slot];
      if (word.length() == end - start
          && text.regionMatches(true, start, word, 0, end - start)
          && (!capitals[slot] || Character.isUpperCase(text.charAt(start)))) {
        return slot;
      }
    }
    return -1;
  }

  Kind kind(int slot) {
    return kinds[slot];
  }

  int value(int slot) {
    return values[slot];
  }

  /// One step of the hash, which does not tell upper from lower case.
  static int hash(int soFar, char c) {
    return soFar * 31 + (c < 128 ? c | 0x20 : Character.toLowerCase(c));
  }

  private static int hash(String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = hash(hash, word.charAt(i));
    }
    return hash;
  }

  private static int slot(int hash) {
    return (hash ^ (hash >>> 12)) & (SIZE - 1);
  }

  private void add(String word, Kind kind, int value) {
    int slot = slot(hash(word));
    while (words[slot] != null) {
      slot = (slot + 1) & (SIZE - 1);
    }
    words[slot] = word;
    kinds[slot] = kind;
    values[slot] = value;
    capitals[slot] = Character.isUpperCase(word.charAt(0));
  }
}
