package org.entente.reading.mention;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gives each plain word its part in the sentence, from the word and its neighbours.
final class Words {

  private static final Set<String> NOUNS_IN_ED = Set.of("united", "armed", "combined");

  /// Words in -ly that are nouns or adjectives.
  private static final Set<String> NO_ADVERBS =
      WordSet.of(
          "ally assembly supply reply family friendly unfriendly chilly costly deadly orderly"
              + " likely unlikely lively timely neighbourly neighborly brotherly lonely worldly"
              + " cowardly elderly monopoly anomaly");

  /// Forms in -ing that describe the noun after them and do not govern it.
  private static final Set<String> DESCRIBING =
      WordSet.of(
          "leading existing warring neighbouring neighboring opposing growing remaining ruling"
              + " competing occupying continuing increasing rising following surrounding invading"
              + " advancing retreating contracting negotiating mediating participating preceding"
              + " ensuing outgoing incoming outstanding opening closing governing prevailing"
              + " conflicting differing varying underlying overwhelming lasting standing working"
              + " developing emerging fighting banking trading shipping fishing mining peacekeeping"
              + " visiting missing pressing promising resulting signing founding");

  private Words() {}

  /// The unit of the token at `i`, after the units `before` of the same sentence.
  static Unit unit(List<Token> tokens, int i, List<Unit> before, boolean heading) {
    Token t = tokens.get(i);
    if (!t.word()) {
      return Unit.plain(mark(t), t);
    }
    if (Character.isDigit(t.text().charAt(0))) {
      return Unit.plain(Unit.Kind.NUMBER, t);
    }
    if (t.is("longer") && !before.isEmpty() && before.getLast().is(Unit.Kind.NOT)) {
      return Unit.plain(Unit.Kind.ADVERB, t);
    }
    Unit.Kind closed = WordClasses.of(t.lower());
    if (closed != null) {
      return Unit.plain(closed(closed, t, tokens, i, before), t);
    }
    VerbForm form = form(t, before);
    if (form == null) {
      return unknown(t, tokens, i, before);
    }
    if (form.lemma().equals("have") || t.is("need")) {
      return Unit.plain(Unit.Kind.WORD, t);
    }
    return verbal(form, t, tokens, i, before, heading)
        ? Unit.verb(t, form)
        : Unit.plain(Unit.Kind.WORD, t);
  }

  /// After "to" and "would" only the infinitive can stand: "to found" is not what was found.
  private static @Nullable VerbForm form(Token t, List<Unit> before) {
    Unit last = before.isEmpty() ? null : before.getLast();
    boolean infinitive =
        last != null
            && (last.is(Unit.Kind.TO) || last.is(Unit.Kind.MODAL) || last.is(Unit.Kind.DO));
    VerbForm base = infinitive ? Verbs.infinitive(t.lower()) : null;
    return base == null ? Verbs.form(t.lower()) : base;
  }

  private static Unit.Kind mark(Token t) {
    return switch (t.text()) {
      case "'s" -> Unit.Kind.GENITIVE;
      case "," -> Unit.Kind.COMMA;
      case "(", "[" -> Unit.Kind.OPEN;
      case ")", "]" -> Unit.Kind.CLOSE;
      case "\u201c", "\u201d", "\"", "\u2018" -> Unit.Kind.QUOTE;
      case "\u2013", "\u2014", "-" -> Unit.Kind.DASH;
      case ".", ";", ":", "?", "!" -> Unit.Kind.STOP;
      default -> Unit.Kind.OTHER;
    };
  }

  private static Unit.Kind closed(
      Unit.Kind kind, Token t, List<Token> tokens, int i, List<Unit> before) {
    if (t.is("that")) {
      return that(tokens, i, before);
    }
    if (t.is("her") || t.is("his") || t.is("its") || t.is("their")) {
      return Unit.Kind.DETERMINER;
    }
    if ((t.is("after") || t.is("before") || t.is("since") || t.is("until") || t.is("as"))
        && !clauseFollows(tokens, i)) {
      return Unit.Kind.PREPOSITION;
    }
    if (t.is("both")
        || t.is("all")
        || t.is("some")
        || t.is("many")
        || t.is("another")
        || t.is("others")) {
      return i + 1 < tokens.size() && closesPhrase(tokens.get(i + 1)) ? Unit.Kind.PRONOUN : kind;
    }
    if (t.is("first") && !before.isEmpty() && ordinal(before.getLast())) {
      return Unit.Kind.WORD;
    }
    if (t.is("no") && i + 1 < tokens.size() && tokens.get(i + 1).is("longer")) {
      return Unit.Kind.NOT;
    }
    if (t.is("may") && t.capital()) {
      return Unit.Kind.WORD;
    }
    if (t.is("neither") && i + 1 < tokens.size() && pastFollows(tokens, i, before)) {
      return Unit.Kind.NOT;
    }
    if (t.is("other") && !before.isEmpty() && before.getLast().is("each")) {
      return Unit.Kind.PRONOUN;
    }
    return kind;
  }

  /// "neither recognised A nor armed it": the word denies the verb that follows.
  private static boolean pastFollows(List<Token> tokens, int i, List<Unit> before) {
    VerbForm next = Verbs.form(tokens.get(i + 1).lower());
    Unit last = before.isEmpty() ? null : before.getLast();
    return next != null
        && next.past()
        && last != null
        && (last.is(Unit.Kind.NAME) || last.is(Unit.Kind.WORD) || last.is(Unit.Kind.PRONOUN));
  }

  private static boolean ordinal(Unit last) {
    return last.is(Unit.Kind.DETERMINER) || last.is(Unit.Kind.GENITIVE);
  }

  /// "that" after a noun or a verb of saying opens a clause; before a noun it points.
  private static Unit.Kind that(List<Token> tokens, int i, List<Unit> before) {
    if (before.isEmpty() || i + 1 >= tokens.size()) {
      return Unit.Kind.DETERMINER;
    }
    Unit last = before.getLast();
    VerbForm next = Verbs.form(tokens.get(i + 1).lower());
    boolean verbNext =
        next != null && (next.past() || next.present() && !next.base())
            || WordClasses.of(tokens.get(i + 1).lower()) == Unit.Kind.BE
            || WordClasses.of(tokens.get(i + 1).lower()) == Unit.Kind.HAVE
            || WordClasses.of(tokens.get(i + 1).lower()) == Unit.Kind.MODAL;
    if (verbNext
        && (last.is(Unit.Kind.WORD) || last.is(Unit.Kind.NAME) || last.is(Unit.Kind.DATE))) {
      return Unit.Kind.RELATIVE;
    }
    if (last.is(Unit.Kind.PREPOSITION) || last.is(Unit.Kind.COMMA) || last.is(Unit.Kind.AND)) {
      return Unit.Kind.DETERMINER;
    }
    return Unit.Kind.SUBORDINATOR;
  }

  /// Whether a clause with a subject and a verb follows within a few words, rather than a bare noun
  /// phrase.
  private static boolean clauseFollows(List<Token> tokens, int i) {
    for (int j = i + 1; j < Math.min(tokens.size(), i + 10); j++) {
      Token t = tokens.get(j);
      if (t.is(",") || t.is(".") || t.is(";") || t.is("in") || t.is("on")) {
        return false;
      }
      Unit.Kind closed = WordClasses.of(t.lower());
      if (closed == Unit.Kind.BE
          || closed == Unit.Kind.HAVE
          || closed == Unit.Kind.MODAL
          || closed == Unit.Kind.DO) {
        return true;
      }
      VerbForm form = Verbs.form(t.lower());
      if (form != null && form.past() && j > i + 1 && !t.capital()) {
        return true;
      }
    }
    return false;
  }

  private static boolean closesPhrase(Token t) {
    Unit.Kind closed = WordClasses.of(t.lower());
    VerbForm form = Verbs.form(t.lower());
    return !t.word()
        || closed == Unit.Kind.BE
        || closed == Unit.Kind.HAVE
        || closed == Unit.Kind.MODAL
        || form != null && form.past();
  }

  private static Unit unknown(Token t, List<Token> tokens, int i, List<Unit> before) {
    String w = t.lower();
    if (w.endsWith("ly") && w.length() > 4 && !t.capital() && !NO_ADVERBS.contains(w)) {
      return Unit.plain(Unit.Kind.ADVERB, t);
    }
    boolean participle = w.endsWith("ed") && w.length() > 4 && !t.capital();
    if (participle && !NOUNS_IN_ED.contains(w) && !attributive(tokens, i, before)) {
      return Unit.verb(t, new VerbForm(w, false, false, true, true, false));
    }
    return Unit.plain(Unit.Kind.WORD, t);
  }

  /// Whether the form is a verb here.
  private static boolean verbal(
      VerbForm form, Token t, List<Token> tokens, int i, List<Unit> before, boolean heading) {
    @Nullable Unit last = before.isEmpty() ? null : before.getLast();
    if (t.capital() && last != null && !opensSentence(last)) {
      return heading && form.past() && form.participle() && !nounFollows(tokens, i);
    }
    if (form.gerund()) {
      return !attributive(tokens, i, before) && !nominalGerund(tokens, i, last);
    }
    if (form.past() || form.participle()) {
      if (form.base() && !form.past()) {
        return bare(tokens, i, last);
      }
      return !attributive(tokens, i, before);
    }
    if (form.base()) {
      return bare(tokens, i, last) || inverted(before);
    }
    return thirdPerson(tokens, i, last);
  }

  private static boolean nounFollows(List<Token> tokens, int i) {
    return i + 1 < tokens.size() && tokens.get(i + 1).capital();
  }

  private static boolean opensSentence(Unit last) {
    return last.is(Unit.Kind.QUOTE);
  }

  /// "the signing of": a gerund between a determiner and "of" is a noun.
  private static boolean nominalGerund(List<Token> tokens, int i, @Nullable Unit last) {
    boolean of = i + 1 < tokens.size() && tokens.get(i + 1).is("of");
    boolean opened =
        last == null
            || last.is(Unit.Kind.DETERMINER)
            || last.is(Unit.Kind.GENITIVE)
            || last.is(Unit.Kind.WORD)
            || last.is(Unit.Kind.NAME)
            || last.is(Unit.Kind.PREPOSITION);
    return of && opened
        || last != null && (last.is(Unit.Kind.DETERMINER) || last.is(Unit.Kind.GENITIVE));
  }

  /// A participle between a determiner, an adjective or a preposition and a noun describes that
  /// noun.
  private static boolean attributive(List<Token> tokens, int i, List<Unit> before) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    boolean nounNext =
        next.word()
            && WordClasses.of(next.lower()) == null
            && !Character.isDigit(next.text().charAt(0))
            && !next.lower().endsWith("ly");
    if (!nounNext || before.isEmpty()) {
      return false;
    }
    Unit last = before.getLast();
    if (last.is(Unit.Kind.DETERMINER) || last.is(Unit.Kind.GENITIVE) || last.is(Unit.Kind.NUMBER)) {
      return true;
    }
    if (last.is(Unit.Kind.ADVERB) && before.size() > 1) {
      return before.get(before.size() - 2).is(Unit.Kind.DETERMINER);
    }
    boolean adjective =
        last.is(Unit.Kind.WORD)
            && before.size() > 1
            && before.get(before.size() - 2).is(Unit.Kind.DETERMINER);
    boolean governs =
        tokens.get(i).lower().endsWith("ing") && !DESCRIBING.contains(tokens.get(i).lower());
    return last.is(Unit.Kind.PREPOSITION) && !next.capital() && !governs
        || adjective && adjectival(last.lower());
  }

  private static boolean adjectival(String w) {
    return w.endsWith("al")
        || w.endsWith("ic")
        || w.endsWith("ive")
        || w.endsWith("ous")
        || w.equals("new");
  }

  /// A bare form is a verb after "to", a modal, "do", a plural subject pronoun, or "not".
  private static boolean bare(List<Token> tokens, int i, @Nullable Unit last) {
    if (last == null) {
      return false;
    }
    return switch (last.kind()) {
      case TO -> !(i + 1 < tokens.size() && tokens.get(i + 1).is("of"));
      case MODAL, DO, NOT -> true;
      case PRONOUN -> !last.is("him") && !last.is("them") && !last.is("it");
      case ADVERB -> true;
      default -> false;
    };
  }

  /// "Only then did Ruritania recognise": the auxiliary stands before the subject.
  private static boolean inverted(List<Unit> before) {
    int i = before.size() - 1;
    while (i >= 0
        && (before.get(i).is(Unit.Kind.NAME)
            || before.get(i).is(Unit.Kind.WORD)
            || before.get(i).is(Unit.Kind.DETERMINER)
            || before.get(i).is(Unit.Kind.PRONOUN)
            || before.get(i).is(Unit.Kind.GENITIVE))) {
      i--;
    }
    return i >= 0 && i < before.size() - 1 && before.get(i).is(Unit.Kind.DO);
  }

  private static boolean thirdPerson(List<Token> tokens, int i, @Nullable Unit last) {
    if (last == null || i + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    Unit.Kind after = WordClasses.of(next.lower());
    boolean object = after == Unit.Kind.DETERMINER || after == Unit.Kind.TO || next.capital();
    boolean subject =
        last.is(Unit.Kind.NAME) || last.is(Unit.Kind.PRONOUN) || last.is(Unit.Kind.RELATIVE);
    return subject && (object || last.is(Unit.Kind.PRONOUN) || last.is(Unit.Kind.RELATIVE));
  }
}
