package org.entente.reading.statement.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.app.Extraction;
import org.entente.authority.Authority;
import org.entente.claim.Claim;
import org.entente.claim.Order;
import org.entente.problem.ProblemException;
import org.entente.reading.Reader;
import org.jspecify.annotations.Nullable;

/// The orders that a small document tells, with a line for each that a person can compare.
final class Told {

  private static final Authority AUTHORITY = Authority.bundled();
  private static final Reader READER = new Reader(AUTHORITY);

  private Told() {}

  /// The orders of paragraphs, in lines: "Spain invade Portugal < France recognise Chile".
  static List<String> orders(String... paragraphs) {
    return lines(READER, paragraphs);
  }

  /// The one order of a line of a table; none where it is empty.
  static List<String> expected(@Nullable String order) {
    return order == null ? List.of() : List.of(order);
  }

  /// The same, when one rule is the only one.
  static List<String> alone(OrderRule rule, String sentence) {
    return lines(new Reader(AUTHORITY, OrderTable.of(rule)), sentence);
  }

  private static List<String> lines(Reader reader, String... paragraphs) {
    String text = "= Notes =\n\n%s\n".formatted(String.join("\n\n", paragraphs));
    Extraction read = read(reader, text);
    Map<String, Claim> claims =
        read.claims().stream()
            .collect(Collectors.toMap(Claim::id, Function.identity(), (a, b) -> a));
    return read.orders().stream().map(o -> line(o, claims, text)).toList();
  }

  private static Extraction read(Reader reader, String text) {
    try {
      return reader.read("document.txt", text.getBytes(StandardCharsets.UTF_8));
    } catch (ProblemException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /// `<` where the earlier began first, `<<` where it was over; `?` where that is not firm.
  private static String line(Order order, Map<String, Claim> claims, String text) {
    assertThat(text.substring(order.source().start(), order.source().end()))
        .isEqualTo(order.source().quote());
    Claim earlier = Objects.requireNonNull(claims.get(order.earlier()));
    Claim later = Objects.requireNonNull(claims.get(order.later()));
    String sign = order.sense() == Order.Sense.BEGAN_BEFORE ? "<" : "<<";
    return "%s %s%s %s".formatted(fact(earlier), sign, order.firm() ? "" : "?", fact(later));
  }

  private static String fact(Claim c) {
    String what = c.act() != null ? c.act().word() : c.property().word();
    String object = c.object() == null ? "" : " " + Objects.requireNonNull(c.object()).name();
    return String.format(Locale.ROOT, "%s %s%s", c.subject().name(), what, object);
  }
}
