package org.entente.reading.mention;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The closed classes of English: words that have one part in a sentence.
final class WordClasses {

  private static final Map<String, Unit.Kind> CLOSED = new HashMap<>();

  static {
    put(
        Unit.Kind.DETERMINER,
        "the a an this that these those its their his her our my your both each every all some"
            + " several many most no another other any either neither few various numerous certain"
            + " such");
    put(
        Unit.Kind.PREPOSITION,
        "of in on at by for from with against between among amongst under over into onto through"
            + " during towards toward upon within without about across along around behind beyond"
            + " despite except inside near off out outside per regarding concerning throughout"
            + " until till up via versus down above below including like unlike alongside amid"
            + " amidst besides following plus round since");
    put(Unit.Kind.AND, "and or nor &");
    put(Unit.Kind.BUT, "but yet");
    put(Unit.Kind.BE, "is are was were be been being am");
    put(Unit.Kind.HAVE, "has have had having");
    put(Unit.Kind.DO, "do does did");
    put(Unit.Kind.MODAL, "would will could can shall should may might must cannot");
    put(Unit.Kind.TO, "to");
    put(Unit.Kind.NOT, "not never n't hardly scarcely");
    put(
        Unit.Kind.ADVERB,
        "also then thus however therefore later soon again already still even only just finally"
            + " eventually initially ultimately subsequently formally officially now once twice"
            + " often sometimes almost nearly first together instead there here too very more"
            + " less further furthermore moreover nonetheless nevertheless ever always largely"
            + " mostly partly mainly shortly immediately meanwhile afterwards thereafter thereby"
            + " hence perhaps indeed quite rather well back away forward previously recently"
            + " temporarily jointly repeatedly secretly publicly unilaterally reportedly allegedly"
            + " supposedly successfully virtually effectively properly");
    put(Unit.Kind.RELATIVE, "which who whom whose where");
    put(
        Unit.Kind.SUBORDINATOR,
        "although though because while whereas if unless when whenever after before as than so"
            + " whether lest once");
    put(
        Unit.Kind.PRONOUN,
        "he she it they him them himself herself itself themselves we us i you others who nobody"
            + " none");
    CLOSED.put("who", Unit.Kind.RELATIVE);
    CLOSED.put("since", Unit.Kind.SUBORDINATOR);
    CLOSED.put("once", Unit.Kind.ADVERB);
  }

  private WordClasses() {}

  /// The one part that the word has; null where the class is open.
  static Unit.@Nullable Kind of(String lower) {
    return CLOSED.get(lower);
  }

  private static void put(Unit.Kind kind, String words) {
    for (String word : words.split(" ", -1)) {
      CLOSED.put(word, kind);
    }
  }
}
