package org.entente.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.entente.authority.NameUse;
import org.entente.time.expression.DateMention;
import org.jspecify.annotations.Nullable;

/// Turns the tokens of a sentence into units: names, dates, offices and plain words with their part
/// of speech.
public final class Marker {

  private final Names names;
  private final Predicate<Token> adjective;
  private final Predicate<Token> place;

  /// A marker that knows these names.
  public Marker(Names names) {
    this.names = names;
    this.adjective = t -> use(t, NameUse.ADJECTIVE) || use(t, NameUse.PEOPLE);
    this.place = t -> use(t, NameUse.NAME) || use(t, NameUse.CAPITAL) || known(t) == null;
  }

  /// The units of a sentence.
  ///
  /// @param dates the date mentions of the paragraph, in order
  /// @param surname whether a word is the last name of somebody the document has told of
  public List<Unit> units(
      List<Token> sentence, List<DateMention> dates, Predicate<String> surname) {
    return units(sentence, dates, surname, false);
  }

  /// The names inside a longer name, which the longer name would hide.
  public List<Unit> parts(String name) {
    List<Token> tokens = Tokenizer.tokens(name);
    List<Unit> out = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Shape shape = tokens.get(i).capital() ? names.at(tokens, i) : null;
      if (shape != null && shape.tokens() == tokens.size()) {
        shape = names.at(tokens.subList(0, tokens.size() - 1), i);
      }
      if (shape != null) {
        out.add(named(tokens, i, shape));
      }
      i += shape == null ? 1 : shape.tokens();
    }
    return out;
  }

  /// The units of a heading, whose verbs may begin with a capital: "Diplomatic Relations Severed".
  public List<Unit> heading(
      List<Token> heading, List<DateMention> dates, Predicate<String> surname) {
    return units(heading, dates, surname, true);
  }

  private List<Unit> units(
      List<Token> sentence, List<DateMention> dates, Predicate<String> surname, boolean heading) {
    List<Unit> out = new ArrayList<>(sentence.size());
    List<DateMention> own = sentence.isEmpty() ? dates : after(dates, sentence.getFirst().start());
    int i = 0;
    while (i < sentence.size()) {
      Token t = sentence.get(i);
      DateMention date = dateAt(own, t);
      if (date != null) {
        int j = i;
        while (j < sentence.size() && sentence.get(j).start() < date.end()) {
          j++;
        }
        out.add(dateUnit(sentence, i, j, date));
        i = j;
        continue;
      }
      Shape shape = t.word() ? shape(sentence, i, out, surname) : null;
      int width = shape == null ? 1 : shape.tokens();
      out.add(shape == null ? Words.unit(sentence, i, out, heading) : named(sentence, i, shape));
      i += width;
    }
    return out;
  }

  /// The dates, in order, that end after an offset: a paragraph may have thousands.
  private static List<DateMention> after(List<DateMention> dates, int offset) {
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dates.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return dates.subList(low, dates.size());
  }

  private static @Nullable DateMention dateAt(List<DateMention> dates, Token t) {
    for (DateMention d : dates) {
      if (d.start() > t.start()) {
        return null;
      }
      if (d.start() == t.start() || d.start() < t.start() && t.start() < d.end()) {
        return d;
      }
    }
    return null;
  }

  private static Unit dateUnit(List<Token> tokens, int from, int to, DateMention date) {
    String text = Token.join(tokens, from, to);
    return new Unit(
        Unit.Kind.DATE,
        tokens.get(from).start(),
        tokens.get(to - 1).end(),
        text,
        tokens.get(from).lower(),
        null,
        null,
        date.date());
  }

  private static Unit named(List<Token> tokens, int from, Shape shape) {
    int to = from + shape.tokens();
    String text = Token.join(tokens, from, to);
    return new Unit(
        Unit.Kind.NAME,
        tokens.get(from).start(),
        tokens.get(to - 1).end(),
        text,
        tokens.get(to - 1).lower(),
        null,
        shape.name(),
        null);
  }

  private @Nullable Shape shape(
      List<Token> tokens, int i, List<Unit> before, Predicate<String> surname) {
    Token t = tokens.get(i);
    Shape known = t.capital() ? names.at(tokens, i) : null;
    Shape instrument = InstrumentShapes.at(tokens, i, adjective, place);
    if (instrument != null && (known == null || names(tokens, i, instrument, known))) {
      return instrument;
    }
    Shape office = i > 0 && tokens.get(i - 1).is("consulate") ? null : Offices.at(tokens, i);
    Shape best = longer(known, office);
    if (t.capital()) {
      best = longer(best, NamedShapes.at(tokens, i, adjective));
      best = longer(best, PersonShapes.at(tokens, i, titled(before)));
      if (best == null && surname.test(t.text()) && alone(tokens, i)) {
        return new Shape(1, new Name.Person(t.text()));
      }
    }
    return best;
  }

  /// Whether no other part of a name stands beside the word: "Ali Kadhimi" need not be the Kadhimi
  /// told of.
  private static boolean alone(List<Token> tokens, int i) {
    Token before = i > 0 ? tokens.get(i - 1) : null;
    Token after = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
    return !(before != null && i > 1 && PersonShapes.part(before))
        && !(after != null && PersonShapes.part(after));
  }

  /// Whether a name is that of an instrument rather than of a known body: the longer one, or one
  /// that calls itself a treaty.
  private static boolean names(List<Token> tokens, int i, Shape instrument, Shape known) {
    int more = instrument.tokens() - known.tokens();
    return more > 0 || more == 0 && tokens.get(i + instrument.tokens() - 1).is("treaty");
  }

  private static boolean titled(List<Unit> before) {
    if (before.isEmpty()) {
      return false;
    }
    Unit last = before.getLast();
    return last.name() instanceof Name.Office && Character.isUpperCase(last.text().charAt(0))
        || last.is("mr.")
        || last.is("sir")
        || last.is("lord")
        || last.is("dr.")
        || last.is("count")
        || last.is("baron");
  }

  private static @Nullable Shape longer(@Nullable Shape a, @Nullable Shape b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.tokens() > a.tokens() ? b : a;
  }

  private boolean use(Token t, NameUse use) {
    Name.Known known = known(t);
    return known != null && known.use() == use;
  }

  private Name.@Nullable Known known(Token t) {
    Shape shape = names.at(List.of(t), 0);
    return shape != null && shape.name() instanceof Name.Known k ? k : null;
  }
}
