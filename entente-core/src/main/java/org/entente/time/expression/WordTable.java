package org.entente.time.expression;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The words of `date-words.tsv`, found without making a string of the word looked up.
final class WordTable {

  private static final String RESOURCE = "date-words.tsv";
  private static final int SIZE = 2048;
  static final WordTable INSTANCE = load();

  private final String[] words = new String[SIZE];
  private final Kind[] kinds = new Kind[SIZE];
  private final int[] values = new int[SIZE];

  /// The slot of the word that stands at `start` to `end` and hashes to `hash`, or -1.
  int find(String text, int start, int end, int hash) {
    for (int slot = slot(hash); words[slot] != null; slot = (slot + 1) & (SIZE - 1)) {
      String word = words[slot];
      if (word.length() == end - start && text.regionMatches(true, start, word, 0, end - start)) {
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

  /// One step of the hash, which does not tell upper from lower case of ASCII letters.
  static int hash(int soFar, char c) {
    return soFar * 31 + (c | 0x20);
  }

  private static int slot(int hash) {
    return (hash ^ (hash >>> 11)) & (SIZE - 1);
  }

  private void add(String word, Kind kind, int value) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = hash(hash, word.charAt(i));
    }
    int slot = slot(hash);
    while (words[slot] != null) {
      slot = (slot + 1) & (SIZE - 1);
    }
    words[slot] = word;
    kinds[slot] = kind;
    values[slot] = value;
  }

  private static WordTable load() {
    WordTable table = new WordTable();
    for (String line : lines()) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        for (String word : cells[2].split(" ", -1)) {
          table.add(word, Kind.valueOf(cells[0]), Integer.parseInt(cells[1]));
        }
      }
    }
    return table;
  }

  private static List<String> lines() {
    try (InputStream in = WordTable.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the library");
      }
      List<String> lines = new ArrayList<>();
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
  }
}
