package org.entente.formats.claims;

import java.util.regex.Pattern;
import org.entente.claim.Act;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.Place;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.formats.json.JsonTree;
import org.entente.formats.json.Keys;
import org.entente.formats.vocabulary.Shape;
import org.entente.formats.vocabulary.Words;
import org.entente.problem.ProblemException;
import org.entente.time.CalendarSystem;
import org.entente.time.Edtf;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// One line that should be a claim.
///
/// Nothing in it may be missing, unknown, misspelled or at odds with the rest: a date lost to a
/// typing error would be a claim that its author never made.
final class ClaimLine {

  private static final int LONGEST_NAME = 1_000;
  private static final int LONGEST_QUOTE = 200_000;
  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

  /// What no document has, whose text is UTF-8 without zero bytes.
  private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cs}\\x00]");

  private final Keys line;

  private ClaimLine(Keys line) {
    this.line = line;
  }

  /// The claim of a line.
  ///
  /// @throws ProblemException naming the line, the column and the key of what is wrong
  static Claim parse(String file, int number, String text) throws ProblemException {
    return new ClaimLine(Keys.of(JsonTree.parse(file, number, text), "")).claim();
  }

  private Claim claim() throws ProblemException {
    String id = name(line, "id");
    Entity subject = entity(line.needKeys("subject"));
    Property property = word(Words.PROPERTIES, line, "property");
    Keys object = line.keys("object");
    Entity other = object == null ? null : entity(object);
    String value = line.text("value");
    value = value == null ? null : words(line, "value", value);
    String language = optional(line, "language");
    String code = code(property);
    Act act = line.has("act") ? word(Words.ACTS, line, "act") : null;
    String fault = Shape.fault(property, other != null, value != null, code, act);
    if (!fault.isEmpty()) {
      throw line.fault("property", fault, "Complete it, or choose another property.");
    }
    Keys time = line.keys("time");
    Keys place = line.keys("place");
    Claim claim =
        new Claim(
            id,
            subject,
            property,
            other,
            value,
            language,
            code,
            act,
            time == null ? null : time(time),
            place == null ? null : place(place),
            line.has("stance") ? word(Words.STANCES, line, "stance") : Stance.ASSERTED,
            line.truth("reciprocal"),
            confidence(),
            source(line.needKeys("source")),
            name(line, "rule"));
    line.done();
    return claim;
  }

  private @Nullable String code(Property property) throws ProblemException {
    String code = line.text("code");
    var codes = Shape.codes(property);
    if (code != null && codes.isPresent() && codes.get().find(code).isEmpty()) {
      throw line.fault("code", codes.get().fault(code), codes.get().remedy(code));
    }
    return code;
  }

  private double confidence() throws ProblemException {
    double sure = line.needNumber("confidence");
    if (!(sure >= 0 && sure <= 1)) {
      throw line.fault("confidence", "is not from 0 to 1.", "Correct it.");
    }
    return sure;
  }

  private static Entity entity(Keys keys) throws ProblemException {
    Entity entity =
        new Entity(name(keys, "name"), word(Words.KINDS, keys, "kind"), optional(keys, "ref"));
    keys.done();
    return entity;
  }

  private static Place place(Keys keys) throws ProblemException {
    Place place = new Place(name(keys, "name"), optional(keys, "ref"));
    keys.done();
    return place;
  }

  private static HistoricalDate time(Keys keys) throws ProblemException {
    Edtf edtf = edtf(keys, "edtf");
    String words = optional(keys, "text");
    CalendarSystem calendar =
        keys.has("calendar") ? word(Words.CALENDARS, keys, "calendar") : CalendarSystem.GREGORIAN;
    String original = optional(keys, "original");
    if ((calendar == CalendarSystem.GREGORIAN) != (original == null)) {
      throw keys.fault(
          "calendar",
          "and ‘original’ belong together.",
          "Give both where the words count in another calendar, else neither.");
    }
    var basis = word(Words.BASES, keys, "basis");
    keys.done();
    return new HistoricalDate(edtf, words, basis, calendar, original);
  }

  private static Edtf edtf(Keys keys, String key) throws ProblemException {
    try {
      return Edtf.parse(keys.need(key));
    } catch (IllegalArgumentException e) {
      throw keys.fault(key, "is " + e.getMessage() + ".", "Write EDTF, as 1955-06-02 or 1955.");
    }
  }

  private static Citation source(Keys keys) throws ProblemException {
    String document = name(keys, "document");
    String title = name(keys, "title");
    String section = optional(keys, "section");
    int start = keys.needInt("start");
    int end = keys.needInt("end");
    String quote = words(keys, "quote", keys.need("quote"));
    if (start < 0 || end <= start) {
      throw keys.fault("start", "%d–%d is no stretch of text.".formatted(start, end), OFFSETS);
    }
    if (end - start != quote.length()) {
      String message =
          "has %d characters, but the offsets %d–%d leave room for %d."
              .formatted(quote.length(), start, end, end - start);
      throw keys.fault("quote", message, OFFSETS);
    }
    keys.done();
    return new Citation(document, title, section, start, end, quote);
  }

  private static final String OFFSETS =
      "Offsets are UTF-16 code units; the quote is exactly that slice of the document.";

  private static <T> T word(Words<T> words, Keys keys, String key) throws ProblemException {
    String word = keys.need(key);
    var found = words.find(word);
    if (found.isEmpty()) {
      throw keys.fault(key, words.fault(word), words.remedy(word));
    }
    return found.get();
  }

  private static String name(Keys keys, String key) throws ProblemException {
    return name(keys, key, keys.need(key));
  }

  private static @Nullable String optional(Keys keys, String key) throws ProblemException {
    String text = keys.text(key);
    return text == null ? null : name(keys, key, text);
  }

  private static String name(Keys keys, String key, String text) throws ProblemException {
    if (text.length() > LONGEST_NAME) {
      throw tooLong(keys, key, text.length(), LONGEST_NAME);
    }
    if (CONTROL.matcher(text).find() && !key.equals("text")) {
      throw keys.fault(key, "holds a control character.", "Remove it.");
    }
    return words(keys, key, text);
  }

  private static String words(Keys keys, String key, String text) throws ProblemException {
    if (text.length() > LONGEST_QUOTE) {
      throw tooLong(keys, key, text.length(), LONGEST_QUOTE);
    }
    if (NO_TEXT.matcher(text).find()) {
      throw keys.fault(key, "holds half a character or a zero.", "Write it in UTF-8 again.");
    }
    return text;
  }

  private static ProblemException tooLong(Keys keys, String key, int length, int most) {
    return keys.fault(
        key, "has %d characters, more than %d.".formatted(length, most), "Shorten it.");
  }
}
