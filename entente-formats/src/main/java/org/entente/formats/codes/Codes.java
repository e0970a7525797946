package org.entente.formats.codes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.formats.vocabulary.Bundle;
import org.jspecify.annotations.Nullable;

/// A scheme of codes for states.
///
/// A code is no actor: COW 345 is Serbia, Yugoslavia and Serbia again. Each row of the table says
/// on which days a code means which actor, with its source.
public final class Codes {

  private static final String TABLE = "codes.tsv";
  private static final int COLUMNS = 6;

  private static final Map<String, Codes> SCHEMES = load();

  private final Map<String, List<Stretch>> stretches = new TreeMap<>();

  private Codes() {}

  /// The scheme of a name: `cow` (Correlates of War), `gw` (Gleditsch and Ward).
  public static Optional<Codes> scheme(String name) {
    return Optional.ofNullable(SCHEMES.get(name));
  }

  /// The names of all schemes.
  public static List<String> schemes() {
    return List.copyOf(SCHEMES.keySet());
  }

  /// All codes, in their order as text.
  public List<String> codes() {
    return List.copyOf(stretches.keySet());
  }

  /// What a code means, in the order of time; empty where it is not known.
  public List<Stretch> of(String code) {
    return stretches.getOrDefault(code.replaceFirst("^0+(?=.)", ""), List.of());
  }

  private static Map<String, Codes> load() {
    Map<String, Codes> schemes = new TreeMap<>();
    for (String line : new Bundle(Codes.class).lines(TABLE).stream().skip(1).toList()) {
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS) {
        throw new IllegalStateException(TABLE + " has a row of another form: " + line);
      }
      schemes
          .computeIfAbsent(cells[0], name -> new Codes())
          .stretches
          .computeIfAbsent(cells[1], code -> new ArrayList<>())
          .add(new Stretch(cells[2], day(cells[3]), day(cells[4])));
    }
    return schemes;
  }

  private static @Nullable LocalDate day(String cell) {
    return cell.isEmpty() ? null : LocalDate.parse(cell);
  }
}
