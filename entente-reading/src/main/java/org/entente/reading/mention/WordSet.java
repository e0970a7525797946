package org.entente.reading.mention;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Sets of words, written as a person would list them.
public final class WordSet {

  private WordSet() {}

  /// The words of a line, parted by spaces; a term of two words has `_` between.
  public static Set<String> of(String words) {
    return Arrays.stream(words.split(" ", -1))
        .map(w -> w.replace('_', ' '))
        .collect(Collectors.toUnmodifiableSet());
  }
}
