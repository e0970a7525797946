package org.entente.query.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.asof.Key;
import org.entente.asof.Sort;
import org.entente.claim.Claim;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.problem.ProblemException;
import org.entente.query.standing.Accounts.Account;
import org.entente.query.standing.Instrument.Status;
import org.entente.reconcile.same.Same;
import org.entente.remark.Judged;
import org.entente.time.Certainty;
import org.entente.time.DayRange;
import org.entente.time.UncertainInterval;
import org.jspecify.annotations.Nullable;

/// The instruments between two sides: signed, in force, ended.
///
/// An instrument is known by the key that it has in all documents, else by its name; one whose name
/// many bear ("Treaty of friendship") only within its document.
final class Instruments {

  private static final int MOST = 48;
  private static final int MOST_INSTRUMENTS = 24;
  private static final int MOST_OF_ONE = 16;

  private final Evidence evidence;
  private final LocalDate day;
  private final Judged judged;
  private final Function<Claim, Optional<String>> known;
  private final Map<String, Named> names = new HashMap<>();

  Instruments(Evidence evidence, LocalDate day, Function<Claim, Optional<String>> known) {
    this.known = known;
    this.evidence = evidence;
    this.day = day;
    this.judged = evidence.judged();
  }

  /// Those that had been signed by the day, or may have been, the latest first.
  List<Finding<Instrument>> between(Side a, Side b) throws ProblemException {
    List<Finding<Instrument>> found = new ArrayList<>();
    for (List<Claim> claims : gathered(a, b, MOST, MOST_INSTRUMENTS, MOST_OF_ONE).values()) {
      finding(a, b, claims).ifPresent(found::add);
    }
    found.sort(
        Comparator.comparing((Finding<Instrument> f) -> f.what().status())
            .thenComparing(Instruments::signedOn, Comparator.reverseOrder())
            .thenComparing(f -> f.what().name()));
    return found;
  }

  private static LocalDate signedOn(Finding<Instrument> finding) {
    DayRange signed = finding.what().signed();
    return Days.orFirst(signed == null ? null : signed.earliest());
  }

  /// The claims of each instrument to which both are parties, by what it is known by.
  ///
  /// @param most how many claims to look at in each place around the day
  /// @param mostInstruments how many instruments at most
  /// @param mostOfOne how many claims of one instrument, in each place around the day
  Map<String, List<Claim>> gathered(Side a, Side b, int most, int mostInstruments, int mostOfOne)
      throws ProblemException {
    Map<String, List<Claim>> gathered = new LinkedHashMap<>();
    for (Claim claim : evidence.around(Side.between(a, b), Sort.INSTRUMENT, most).reversed()) {
      gathered.computeIfAbsent(name(claim), n -> new ArrayList<>()).add(claim);
    }
    List<Claim> ofA = evidence.around(Evidence.of(a), Sort.INSTRUMENT, most);
    List<Claim> ofB = evidence.around(Evidence.of(b), Sort.INSTRUMENT, most);
    Set<String> alsoB = ofB.stream().map(this::name).collect(Collectors.toSet());
    Set<String> both =
        ofA.stream().map(this::name).filter(alsoB::contains).collect(Collectors.toSet());
    for (Claim claim : ofA) {
      if (both.contains(name(claim))) {
        gathered.computeIfAbsent(name(claim), n -> new ArrayList<>()).add(claim);
      }
    }
    ofB.stream()
        .filter(claim -> both.contains(name(claim)))
        .forEach(claim -> gathered.computeIfAbsent(name(claim), n -> new ArrayList<>()).add(claim));
    Map<String, List<Claim>> whole = new LinkedHashMap<>();
    for (var one : gathered.entrySet().stream().limit(mostInstruments).toList()) {
      List<Claim> claims = new ArrayList<>(one.getValue());
      for (String key : names(one.getValue())) {
        claims.addAll(evidence.around(List.of(Key.of(key)), Sort.INSTRUMENT, mostOfOne));
      }
      whole.put(one.getKey(), claims.stream().distinct().toList());
    }
    return whole;
  }

  /// The keys of all names under which claims tell of an instrument.
  private List<String> names(List<Claim> claims) {
    return claims.stream()
        .map(claim -> judged.key(Same.key(claim.subject())))
        .flatMap(key -> judged.all(key).stream())
        .distinct()
        .toList();
  }

  /// By what an instrument is known: its key in all documents, else that of its name, and where
  /// many bear its name its document's too.
  private String name(Claim claim) {
    return known.apply(claim).orElseGet(() -> ownName(claim));
  }

  private String ownName(Claim claim) {
    Named named = names.computeIfAbsent(claim.subject().name(), name -> Named.of(claim, judged));
    return named.byMany ? named.key + " " + claim.source().document() : named.key;
  }

  private record Named(String key, boolean byMany) {

    static Named of(Claim claim, Judged judged) {
      String name = Same.fold(claim.subject().name());
      return new Named(
          judged.key(Same.key(claim.subject())),
          org.entente.reconcile.same.Instruments.isGeneric(name));
    }
  }

  private Optional<Finding<Instrument>> finding(Side a, Side b, List<Claim> claims) {
    List<Account> signed = Accounts.of(asserted(claims, Property.SIGNED), judged);
    List<Account> ended = Accounts.of(asserted(claims, Property.TERMINATED), judged);
    if (!ended.isEmpty() && Days.isBy(ended.getFirst().days(), day) != Certainty.IMPOSSIBLE) {
      Account end = ended.getFirst();
      return Optional.of(
          told(
              claims,
              Status.ENDED,
              signed,
              end.days(),
              sureness(ended),
              end.claims(),
              against(ended)));
    }
    return unended(a, b, claims, signed).map(found -> disputed(found, ended));
  }

  /// What is told of an instrument but for its end.
  private Optional<Finding<Instrument>> unended(
      Side a, Side b, List<Claim> claims, List<Account> signed) {
    List<Claim> force = asserted(claims, Property.IN_FORCE);
    Certainty inForce = strongest(force);
    if (inForce != Certainty.IMPOSSIBLE) {
      return Optional.of(
          told(claims, Status.IN_FORCE, signed, null, Sureness.of(inForce), force, List.of()));
    }
    if (signed.isEmpty()) {
      return bound(a, b, claims);
    }
    boolean may =
        signed.stream().anyMatch(account -> Days.isBy(account.days(), day) != Certainty.IMPOSSIBLE);
    return may
        ? Optional.of(
            told(
                claims,
                Status.SIGNED,
                signed,
                null,
                sureness(signed),
                signed.getFirst().claims(),
                against(signed)))
        : Optional.empty();
  }

  /// What follows from who was a party and when, where nothing tells of the signing. For a party
  /// the instrument is in force (Vienna Convention on the Law of Treaties 1969, article 2, 1 g).
  private Optional<Finding<Instrument>> bound(Side a, Side b, List<Claim> claims) {
    List<Claim> ofA = parties(a, claims);
    List<Claim> ofB = parties(b, claims);
    Certainty one = strongest(ofA, this::isParty);
    Certainty other = strongest(ofB, this::isParty);
    Certainty both = one.compareTo(other) > 0 ? one : other;
    List<Claim> parties = new ArrayList<>(ofA);
    parties.addAll(ofB);
    Status status = both == Certainty.CERTAIN ? Status.IN_FORCE : Status.SIGNED;
    return both == Certainty.IMPOSSIBLE
        ? Optional.empty()
        : Optional.of(told(claims, status, List.of(), null, Sureness.of(both), parties, List.of()));
  }

  private static List<Claim> parties(Side side, List<Claim> claims) {
    return asserted(claims, Property.PARTY).stream()
        .filter(claim -> side.is(claim.object()))
        .toList();
  }

  /// Whether a party was one on the day. Who became one on a date told alone may have left since.
  private Certainty isParty(Claim claim) {
    UncertainInterval told = claim.interval();
    boolean dateAlone = told.start().equals(told.end());
    if (!dateAlone) {
      return Days.holdsOn(told, day);
    }
    return Days.isBy(told.start(), day) == Certainty.IMPOSSIBLE
        ? Certainty.IMPOSSIBLE
        : Certainty.POSSIBLE;
  }

  /// The same, disputed where fewer sources have it ended by the day.
  private Finding<Instrument> disputed(Finding<Instrument> found, List<Account> ended) {
    List<Claim> against = new ArrayList<>(found.against());
    ended.stream()
        .filter(account -> Days.isBy(account.days(), day) != Certainty.IMPOSSIBLE)
        .forEach(account -> against.addAll(account.claims()));
    return against.size() == found.against().size()
        ? found
        : Finding.of(found.what(), Sureness.DISPUTED, found.claims(), against, judged);
  }

  private static List<Claim> against(List<Account> accounts) {
    return accounts.stream().skip(1).flatMap(account -> account.claims().stream()).toList();
  }

  /// Certain if it had come by the day on every account; disputed if the accounts differ on that.
  private Sureness sureness(List<Account> accounts) {
    List<Certainty> each =
        accounts.stream().map(account -> Days.isBy(account.days(), day)).distinct().toList();
    if (each.contains(Certainty.IMPOSSIBLE)) {
      return Sureness.DISPUTED;
    }
    return each.contains(Certainty.POSSIBLE) ? Sureness.POSSIBLE : Sureness.CERTAIN;
  }

  private Certainty strongest(List<Claim> force) {
    return strongest(force, claim -> Days.holdsOn(claim.interval(), day));
  }

  private static Certainty strongest(List<Claim> claims, Function<Claim, Certainty> certainty) {
    return claims.stream()
        .map(claim -> claim.time() == null ? Certainty.POSSIBLE : certainty.apply(claim))
        .min(Comparator.naturalOrder())
        .orElse(Certainty.IMPOSSIBLE);
  }

  private Finding<Instrument> told(
      List<Claim> all,
      Status status,
      List<Account> signed,
      @Nullable DayRange ended,
      Sureness sureness,
      List<Claim> claims,
      List<Claim> against) {
    String type =
        asserted(all, Property.INSTRUMENT_TYPE).stream().map(Claim::code).findFirst().orElse(null);
    DayRange on = signed.isEmpty() ? null : signed.getFirst().days();
    String name = all.getFirst().subject().name();
    List<Claim> cited = new ArrayList<>(claims);
    if (status != Status.SIGNED && !signed.isEmpty()) {
      cited.addAll(signed.getFirst().claims());
    }
    return Finding.of(
        new Instrument(name, type, status, on, ended), sureness, cited, against, judged);
  }

  private static List<Claim> asserted(List<Claim> claims, Property property) {
    return claims.stream()
        .filter(claim -> claim.property() == property && claim.stance() == Stance.ASSERTED)
        .toList();
  }
}
