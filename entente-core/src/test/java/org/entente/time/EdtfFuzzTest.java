package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Holds the reader of EDTF against generated strings, whole and broken.
class EdtfFuzzTest {

  private static final int RUNS = 20_000;
  private static final Pattern COLUMN = Pattern.compile("^not EDTF at column (\\d+): ");
  private static final String ALPHABET = "0123456789XYESTZ-+:./,[]{}?~% ab\u2212é";

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private final EdtfSamples samples = new EdtfSamples(random);

  @Test
  void readsWhatItPrints() {
    for (int i = 0; i < RUNS; i++) {
      String text = samples.any();
      Edtf read = Edtf.parse(text);
      Edtf again = Edtf.parse(read.text());
      assertThat(again).as(says(text)).isEqualTo(read);
      assertThat(again.text()).as(says(text)).isEqualTo(read.text());
      assertThat(again.bounds()).as(says(text)).isEqualTo(read.bounds());
      assertThat(again.level()).as(says(text)).isEqualTo(read.level());
      assertThat(again.date()).as(says(text)).isEqualTo(read.date());
    }
  }

  @Test
  void boundsMasksAsLookingAtEachDayDoes() {
    for (int i = 0; i < 300; i++) {
      String text = samples.masked();
      TreeSet<LocalDate> days = new TreeSet<>();
      for (LocalDate day = LocalDate.of(1890, 1, 1); day.getYear() < 2000; day = day.plusDays(1)) {
        if (matches(text, day.toString())) {
          days.add(day);
        }
      }
      Edtf read = parse(text);
      if (days.isEmpty()) {
        assertThat(read).as(says(text)).isNull();
      } else {
        assertThat(read).as(says(text)).isNotNull();
        assertThat(read.bounds())
            .as(says(text))
            .isEqualTo(new DayRange(days.getFirst(), days.getLast()));
        LocalDate day = LocalDate.of(1890, 1, 1).plusDays(random.nextInt(40_000));
        assertThat(read.allows(day)).as(says(text) + day).isEqualTo(days.contains(day));
      }
    }
  }

  @Test
  void namesAColumnWhateverIsBroken() {
    int refused = 0;
    for (int i = 0; i < RUNS; i++) {
      String text = broken(samples.any());
      try {
        assertThat(Edtf.parse(text).text()).as(says(text)).isNotEmpty();
      } catch (IllegalArgumentException refusal) {
        Matcher column = COLUMN.matcher(refusal.getMessage());
        assertThat(column.find()).as(says(text) + refusal.getMessage()).isTrue();
        assertThat(Integer.parseInt(column.group(1)))
            .as(says(text) + refusal.getMessage())
            .isBetween(1, text.length() + 1);
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(RUNS / 10);
  }

  private static @Nullable Edtf parse(String text) {
    try {
      return Edtf.parse(text);
    } catch (IllegalArgumentException refused) {
      return null;
    }
  }

  private static boolean matches(String mask, String day) {
    for (int i = 0; i < mask.length(); i++) {
      if (mask.charAt(i) != 'X' && mask.charAt(i) != day.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private String broken(String text) {
    StringBuilder broken = new StringBuilder(text);
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      int at = random.nextInt(broken.length() + 1);
      char c = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
      switch (random.nextInt(3)) {
        case 0 -> broken.insert(at, c);
        case 1 -> broken.delete(at, Math.min(broken.length(), at + 1 + random.nextInt(3)));
        default -> broken.replace(at, Math.min(broken.length(), at + 1), String.valueOf(c));
      }
    }
    return broken.toString();
  }

  private String says(String text) {
    return "seed " + seed + ", \"" + text + "\" ";
  }
}
