package org.entente.source.meta;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.source.Description;
import org.entente.source.SourceKind;
import org.entente.time.Edtf;

/// What a document can be described by.
public enum Key {
  TITLE,
  AUTHOR,
  DATE,
  KIND,
  LANGUAGE,
  CITATION,
  LICENCE;

  /// What stands between the names of several authors.
  public static final String BETWEEN_AUTHORS = "; ";

  /// The word written in side-cars and front matter.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The key of that word, whatever its case; `license` is the same word.
  public static Optional<Key> of(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    String known = folded.equals("license") ? LICENCE.word() : folded;
    return Arrays.stream(values()).filter(key -> key.word().equals(known)).findFirst();
  }

  /// What a description has under this key, as it is written.
  public Optional<String> in(Description description) {
    Edtf date = description.date();
    SourceKind kind = description.kind();
    return Optional.ofNullable(
        switch (this) {
          case TITLE -> description.title();
          case AUTHOR -> description.author();
          case DATE -> date == null ? null : date.text();
          case KIND -> kind == null ? null : kind.word();
          case LANGUAGE -> description.language();
          case CITATION -> description.citation();
          case LICENCE -> description.licence();
        });
  }

  /// All keys, as a remedy names them.
  static String all() {
    return Arrays.stream(values()).map(Key::word).collect(Collectors.joining(", "));
  }
}
