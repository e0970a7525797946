package org.entente.reading.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.Stance;
import org.entente.reading.mention.Unit;
import org.jspecify.annotations.Nullable;

/// Something said of someone: a verb with those it concerns, or a noun that names an act.
///
/// @param nominal whether it is a noun ("the invasion of Ruritania")
/// @param lemma the verb, or the noun in lower case
/// @param particle "off" in "broke off"; empty where there is none
/// @param passive whether the grammatical subject suffers it
/// @param stance how the words stand to it
/// @param purpose whether it only tells what something was for: "met to discuss"
/// @param at index of the verb or noun in the sentence
/// @param subject its grammatical subject; for a noun the noun phrase itself
/// @param object its direct object
/// @param args what stands after prepositions, in order
/// @param date when, if its own clause says so
/// @param end index after its last unit
/// @param carrier for a noun, the verb that carries it out: "launched an attack"
public record Predicate(
    List<Unit> sentence,
    boolean nominal,
    String lemma,
    String particle,
    boolean passive,
    Stance stance,
    boolean purpose,
    int at,
    @Nullable Phrase subject,
    @Nullable Phrase object,
    List<Arg> args,
    @Nullable Unit date,
    int end,
    @Nullable Predicate carrier) {

  /// The first phrase after one of these prepositions.
  public Optional<Phrase> after(Set<String> prepositions) {
    return args.stream()
        .filter(a -> prepositions.contains(a.preposition()))
        .map(Arg::phrase)
        .findFirst();
  }

  /// The same, dated.
  public Predicate dated(@Nullable Unit when) {
    return new Predicate(
        sentence, nominal, lemma, particle, passive, stance, purpose, at, subject, object, args,
        when, end, carrier);
  }
}
