package org.entente.query.series;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.Property;

/// How much an act is one of conflict or of cooperation, from −10 (attack) to 10 (withdrawal of
/// forces).
///
/// The scale is that of J. S. Goldstein, "A Conflict-Cooperation Scale for WEIS Events Data",
/// Journal of Conflict Resolution 36 (1992), 369–385, as it was carried to CAMEO. An act has the
/// weight of the CAMEO code that comes nearest to it; an event of which only the PLOVER root is
/// known the mean of the codes that the mapping from CAMEO gives that root. The table
/// `goldstein.tsv` has each code, `goldstein-sources.tsv` the sources and their terms.
final class Weights {

  private static final String TABLE = "goldstein.tsv";
  private static final int WEIGHT = 3;

  private static final Weights BUNDLED = new Weights();

  private final Map<String, BigDecimal> weights = new HashMap<>();

  private Weights() {
    for (String line : lines().subList(1, lines().size())) {
      List<String> cells = List.of(line.split("\t", -1));
      weights.put(cells.getFirst(), new BigDecimal(cells.get(WEIGHT)));
    }
  }

  private static List<String> lines() {
    try (InputStream table =
            Objects.requireNonNull(Weights.class.getResourceAsStream(TABLE), TABLE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE, e);
    }
  }

  /// The weight of what a claim tells; empty where it tells of no act.
  static Optional<BigDecimal> of(Claim claim) {
    return Optional.ofNullable(BUNDLED.weights.get(code(claim)));
  }

  /// The act that a claim tells, or its root where it is not told more precisely.
  static String code(Claim claim) {
    if (claim.property() == Property.SIGNED) {
      return Act.SIGN.word();
    }
    Act act = claim.act();
    return act == null ? Objects.requireNonNullElse(claim.code(), "") : act.word();
  }
}
