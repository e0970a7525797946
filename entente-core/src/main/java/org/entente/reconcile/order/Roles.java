package org.entente.reconcile.order;

import java.util.Optional;
import java.util.function.Function;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.reconcile.order.Moment.Side;
import org.entente.reconcile.same.Same;
import org.entente.time.DayRange;
import org.entente.time.Edtf;
import org.entente.time.EndKind;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// Which claims of one document tell of the life of which instrument, person or body.
final class Roles {

  private final Identity identity;
  private final Function<Entity, Life> lives;
  private final Taker taker;
  private final Constraints constraints;

  /// Takes what claims tell of.
  interface Taker {
    void take(String topic, Role role, Claim claim);
  }

  /// @param identity what the entities of the document are
  /// @param lives the known life of a person or a body
  /// @param taker takes each role of a claim
  /// @param constraints take what a claim asks for beside its roles
  Roles(Identity identity, Function<Entity, Life> lives, Taker taker, Constraints constraints) {
    this.identity = identity;
    this.lives = lives;
    this.taker = taker;
    this.constraints = constraints;
  }

  /// Finds the roles of a claim.
  void of(Claim claim) {
    switch (claim.property()) {
      case NEGOTIATED -> instrument(claim, Role.NEGOTIATED);
      case SIGNED -> instrument(claim, Role.SIGNED);
      case RATIFIED -> instrument(claim, Role.RATIFIED);
      case IN_FORCE -> instrument(claim, Role.IN_FORCE);
      case TERMINATED -> instrument(claim, Role.TERMINATED);
      case SIGNATORY -> signatory(claim);
      case AMENDS, SUPERSEDES -> instruments(claim, Rule.AMENDED_WAS_SIGNED_FIRST, false);
      case LEADS_TO -> instruments(claim, Rule.CAUSE_BEFORE_OUTCOME, true);
      case BORN -> end(claim, Role.BORN);
      case DIED -> end(claim, Role.DIED);
      case FOUNDED -> end(claim, Role.FOUNDED);
      case DISSOLVED -> end(claim, Role.DISSOLVED);
      case HOLDS_OFFICE -> office(claim);
      case MEMBER_OF -> membership(claim);
      case EVENT -> event(claim);
      default -> {}
    }
  }

  private void instrument(Claim claim, Role role) {
    if (claim.subject().kind() == EntityKind.INSTRUMENT) {
      identity
          .instrument(claim.subject(), claim.source().quote())
          .ifPresent(key -> taker.take(key, role, claim));
    }
  }

  private void signatory(Claim claim) {
    Entity who = claim.object();
    if (who != null && identity.instrument(claim.subject()).isPresent()) {
      instrument(claim, Role.SIGNATORY);
      act(claim, who);
    }
  }

  /// That the subject was signed before the object or after it.
  private void instruments(Claim claim, Rule rule, boolean before) {
    Entity other = claim.object();
    if (other == null || other.kind() != EntityKind.INSTRUMENT) {
      return;
    }
    Optional<String> subject = identity.instrument(claim.subject());
    Optional<String> object = identity.instrument(other);
    if (subject.isPresent() && object.isPresent() && !subject.equals(object)) {
      Moment one = new Moment(Topic.fact(subject.get(), Role.SIGNED), Side.START);
      Moment two = new Moment(Topic.fact(object.get(), Role.SIGNED), Side.START);
      constraints.ruled(rule, before ? one : two, before ? two : one, claim);
    }
  }

  /// The beginning or the end of a life; one that is known otherwise is taken for another's.
  private void end(Claim claim, Role role) {
    Entity who = claim.subject();
    if (!isLiving(who) && !isBody(who)) {
      return;
    }
    Life life = lives.apply(who);
    Integer year = role == Role.BORN || role == Role.FOUNDED ? life.born() : life.died();
    String words = claim.source().quote();
    Optional<String> key;
    if (year != null) {
      key = allows(claim, year) ? identity.key(who) : Optional.empty();
    } else {
      boolean own = who.ref() == null && isLiving(who);
      key = own ? identity.key(who) : identity.named(who, words);
    }
    key.ifPresent(known -> taker.take(known, role, claim));
  }

  private static boolean allows(Claim claim, int year) {
    DayRange days = Allowed.of(claim).start();
    var first = days.earliest();
    var last = days.latest();
    return (first == null || first.getYear() <= year) && (last == null || last.getYear() >= year);
  }

  private void event(Claim claim) {
    if (isBody(claim.subject())) {
      lived(
          claim,
          claim.subject(),
          Role.DEED,
          Rule.FOUNDED_BEFORE_ACTING,
          Rule.ACTING_BEFORE_DISSOLVED);
    }
    act(claim, claim.subject());
    Entity other = claim.object();
    if (other != null && (claim.act() == Act.MEET || claim.act() == Act.VISIT)) {
      act(claim, other);
    }
  }

  private void act(Claim claim, Entity person) {
    if (isLiving(person)) {
      lived(claim, person, Role.ACT, Rule.BORN_BEFORE_ACTING, Rule.ACTING_BEFORE_DEATH);
    }
  }

  /// A term told in full, or that the office was held at a date.
  private void office(Claim claim) {
    act(claim, claim.subject());
    String office = claim.value();
    Entity of = claim.object();
    HistoricalDate time = claim.time();
    if (office != null && of != null && time != null) {
      Edtf edtf = time.edtf();
      boolean full = edtf.startKind() == EndKind.TOLD && edtf.endKind() == EndKind.TOLD;
      Role role = edtf.form() == Edtf.Form.INTERVAL && full ? Role.TERM : Role.HOLDING;
      identity
          .named(claim.subject(), claim.source().quote())
          .map(who -> "%s, %s of %s".formatted(who, Same.fold(office), Same.key(of)))
          .ifPresent(key -> taker.take(key, role, claim));
    }
  }

  private void membership(Claim claim) {
    Entity body = claim.object();
    if (body != null && isBody(body) && !"former".equals(claim.value())) {
      lived(claim, body, Role.MEMBERSHIP, Rule.FOUNDED_BEFORE_JOINED, Rule.JOINED_BEFORE_DISSOLVED);
    }
  }

  private void lived(Claim claim, Entity who, Role role, Rule born, Rule died) {
    identity
        .named(who, claim.source().quote())
        .ifPresent(
            key -> {
              taker.take(key, role, claim);
              constraints.within(lives.apply(who), who.name(), claim, born, died);
            });
  }

  private static boolean isLiving(@Nullable Entity entity) {
    return entity != null && entity.kind() == EntityKind.PERSON;
  }

  private static boolean isBody(Entity entity) {
    return entity.kind() == EntityKind.ORGANISATION || entity.kind() == EntityKind.PARTY;
  }
}
