package org.entente.reading.grammar;

import java.util.List;
import org.entente.reading.mention.Unit;
import org.jspecify.annotations.Nullable;

/// A noun phrase, with its complement after "of" and what it is joined to by "and".
///
/// @param sentence the units of its sentence
/// @param from index of its first unit
/// @param head index of its head; of the first conjunct for a list
/// @param core index after the last unit before any complement
/// @param to index after its last unit
/// @param complement the phrase after "of"
/// @param conjuncts the members of a list; empty for a single phrase
public record Phrase(
    List<Unit> sentence,
    int from,
    int head,
    int core,
    int to,
    @Nullable Phrase complement,
    List<Phrase> conjuncts) {

  /// Its head.
  public Unit headUnit() {
    return sentence.get(head);
  }

  /// The head's word, in lower case.
  public String headWord() {
    return headUnit().lower();
  }

  /// The units before the head, without determiners' complements.
  public List<Unit> modifiers() {
    return sentence.subList(from, head);
  }

  /// Offset of its first character in the paragraph.
  public int start() {
    return sentence.get(from).start();
  }

  /// Offset after its last character.
  public int end() {
    return sentence.get(to - 1).end();
  }

  /// Whether it is a list.
  public boolean list() {
    return !conjuncts.isEmpty();
  }

  /// Itself, or the members of the list.
  public List<Phrase> members() {
    return list() ? conjuncts : List.of(this);
  }

  /// The determiner in lower case; empty where there is none.
  public String determiner() {
    Unit first = sentence.get(from);
    return first.is(Unit.Kind.DETERMINER) ? first.lower() : "";
  }

  /// Whether it points back to something already named: "the treaty", "this meeting".
  public boolean definite() {
    String d = determiner();
    return d.equals("the")
        || d.equals("this")
        || d.equals("these")
        || d.equals("that")
        || d.equals("those");
  }

  /// Whether the other is this very phrase; both are of one sentence.
  public boolean same(@Nullable Phrase other) {
    return other != null && from == other.from && head == other.head && to == other.to;
  }

  /// Whether its head is one of these words.
  public boolean headIn(java.util.Set<String> words) {
    if (words.contains(headWord())) {
      return true;
    }
    return head > from && words.contains(sentence.get(head - 1).lower() + " " + headWord());
  }
}
