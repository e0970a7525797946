package org.entente.reading.document;

import java.util.HashMap;
import java.util.Map;

/// What a template does to the words it is given.
enum TemplateKind {
  /// A box of named fields.
  BOX(),
  /// A date of year, month and day, or in words.
  DATE(
      "start date, end date, start date and age, end date and age, start-date, end-date, dts, date,"
          + " birth date, birth date and age, death date, death date and age, birth-date,"
          + " death-date, film date, bda, dob, birth year and age, date table sorting"),
  /// Words that stand as they are given first.
  FIRST(
      "nowrap, nobr, nobreak, small, smaller, big, large, larger, nobold, normal, center, centre,"
          + " abbr, tooltip, abbrlink, sic, quote, blockquote, cquote, quotation, quote box,"
          + " rquote, centered pull quote, poemquote, nq, tq, flag, flagu, flagcountry, flag"
          + " country, noflag, country, flagg, flag+link, ill, interlanguage link, interlanguage"
          + " link multi, em, strong, resize, linktext, visible anchor, vanchor, not a typo, typo,"
          + " proper name, smallcaps, sc, underline, strikethrough, sup, sub, script, nihongo,"
          + " align, stack, plainlist, plain list, flatlist, flat list, endash list, text, interp,"
          + " as written, marriage, hidden, collapse"),
  /// Words in a language, given after its code.
  LANGUAGE("lang, rtl-lang, native name"),
  /// Words in a language with the language's name before them.
  NAMED_LANGUAGE("langx"),
  /// The words given last.
  LAST("transl, transliteration, translit, tlit, color, colour, font color, fontcolor"),
  /// All the words given, as a list.
  LIST(
      "ubl, unbulleted list, ublist, hlist, horizontal list, br separated entries, bulleted list,"
          + " bulletlist, ordered list, collapsible list, cslist, comma separated entries, tree"
          + " list"),
  /// All the words given, side by side.
  WORDS("convert, cvt, ship, sclass, sortname"),
  /// Words put in place of the template, and what it is given after them.
  PREFIX("circa, c., ca., floruit, fl., reign, r., hms, uss, as of"),
  /// A mark.
  MARK(),
  /// A note with words of its own.
  FOOTNOTE("efn, refn, notetag, efn-ua, efn-lr, #tag:ref"),
  /// What a work cited is called.
  CITATION("citation, cite, sfn, sfnp, sfnm, harvnb, harv, harvtxt, harvp"),
  /// Words that point to other pages.
  HATNOTE(
      "main, main article, main articles, see also, further, further information, about, details,"
          + " for, other uses, redirect, distinguish, see, hatnote"),
  /// References gathered in one place.
  REFERENCES("reflist, notelist, references, notelist-ua, notelist-lr"),
  /// Without words of its own.
  NONE();

  private static final Map<String, String> MARKS =
      Map.ofEntries(
          Map.entry("snd", " – "),
          Map.entry("spnd", " – "),
          Map.entry("spaced ndash", " – "),
          Map.entry("spaced en dash", " – "),
          Map.entry("ndash", "–"),
          Map.entry("en dash", "–"),
          Map.entry("–", "–"),
          Map.entry("—", "—"),
          Map.entry("mdash", "—"),
          Map.entry("em dash", "—"),
          Map.entry("spaced em dash", " — "),
          Map.entry("nbsp", " "),
          Map.entry("thin space", " "),
          Map.entry("space", " "),
          Map.entry("-", "; "),
          Map.entry("!", "|"),
          Map.entry("=", "="),
          Map.entry("'", "'"),
          Map.entry("'s", "'s"),
          Map.entry("·", " · "),
          Map.entry("dot", " · "),
          Map.entry("•", " • "),
          Map.entry("bullet", " • "),
          Map.entry("yes", "Yes"),
          Map.entry("no", "No"),
          Map.entry("n/a", "N/A"),
          Map.entry("dunno", "?"),
          Map.entry("okina", "ʻ"),
          Map.entry("present", "present"));

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("circa", "c. "),
          Map.entry("c.", "c. "),
          Map.entry("ca.", "c. "),
          Map.entry("floruit", "fl. "),
          Map.entry("fl.", "fl. "),
          Map.entry("reign", "r. "),
          Map.entry("r.", "r. "),
          Map.entry("as of", "As of "),
          Map.entry("hms", "HMS "),
          Map.entry("uss", "USS "));

  private static final Map<String, TemplateKind> KINDS = kinds();

  private final String names;

  TemplateKind() {
    this("");
  }

  TemplateKind(String names) {
    this.names = names;
  }

  /// The kind of a template by its name in lower case.
  static TemplateKind of(String name) {
    TemplateKind kind = KINDS.get(name);
    if (kind != null) {
      return kind;
    }
    if (name.startsWith("infobox") || name.endsWith(" infobox") || name.startsWith("taxobox")) {
      return BOX;
    }
    if (name.startsWith("lang-")) {
      return NAMED_LANGUAGE;
    }
    return name.startsWith("cite ") || name.startsWith("citation/") ? CITATION : NONE;
  }

  /// What a mark stands for.
  static String mark(String name) {
    return MARKS.getOrDefault(name, "");
  }

  /// What stands before the words of a template of the kind [#PREFIX].
  static String prefix(String name) {
    return PREFIXES.getOrDefault(name, "");
  }

  private static Map<String, TemplateKind> kinds() {
    Map<String, TemplateKind> kinds = new HashMap<>();
    for (TemplateKind kind : values()) {
      for (String name : kind.names.split(", ", -1)) {
        kinds.put(name, kind);
      }
    }
    for (String name : MARKS.keySet()) {
      kinds.put(name, MARK);
    }
    return Map.copyOf(kinds);
  }
}
