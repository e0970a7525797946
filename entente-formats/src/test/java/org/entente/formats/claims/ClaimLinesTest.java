package org.entente.formats.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.Imported;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.ClaimJson;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.ledger.Deposit;
import org.entente.ledger.DocumentRow;
import org.entente.ledger.Entry;
import org.entente.ledger.LedgerView;
import org.entente.ledger.MemoryLedger;
import org.entente.ledger.Receipt;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.entente.source.Description;
import org.entente.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimLinesTest {

  private static final Instant MOMENT = Instant.parse("2001-02-03T04:05:06Z");
  private static final String TEXT = "Arden and Borrow signed the Salt Pact in 1901.";
  private static final String LINE =
      """
      {"id":"c1","subject":{"name":"Salt Pact","kind":"instrument"},"property":"signed",\
      "time":{"edtf":"1901","text":"1901","basis":"stated"},"stance":"asserted","confidence":0.9,\
      "source":{"document":"a.txt","title":"a","start":17,"end":23,"quote":"signed"},"rule":"me"}\
      """;

  private final MemoryLedger ledger = new MemoryLedger();

  private Imported read(String lines) throws ProblemException {
    return new ClaimLines().read("c.jsonl", lines.getBytes(StandardCharsets.UTF_8), ledger, MOMENT);
  }

  private List<Receipt> take(String lines) throws ProblemException {
    Imported imported = read(lines);
    assertThat(imported.problems()).isEmpty();
    return ledger.append(imported.deposits());
  }

  private void recordText() {
    DocumentRow row = new DocumentRow("a.txt", "ab", "a", TEXT.length(), Description.NONE, MOMENT);
    ledger.append(
        List.of(
            new Deposit(
                new Entry(row, List.of(Samples.bare("a.txt", "Arden")), List.of(), List.of()),
                TEXT)));
  }

  private static String lines(Claim... claims) {
    return Stream.of(claims).map(ClaimJson::line).collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  void whatWasWrittenIsReadAsItWas() throws ProblemException {
    Claim full = Samples.full("diary.txt");
    Claim bare = Samples.bare("b.txt", "signed");
    Imported imported = read(lines(full, bare));
    assertThat(imported.problems()).isEmpty();
    assertThat(imported.claims()).containsExactly(full, bare);
    assertThat(imported.deposits())
        .extracting(deposit -> deposit.entry().document().id())
        .containsExactly("b.txt", "diary.txt");
  }

  @Test
  void theSameBytesAgainAddNothing() throws ProblemException {
    String lines = lines(Samples.full("d"), Samples.bare("b", "signed")) + LINE + "\n";
    recordText();
    assertThat(take(lines)).containsExactly(Receipt.REPLACED, Receipt.ADDED, Receipt.ADDED);
    assertThat(take(lines)).containsOnly(Receipt.KNOWN);
  }

  @Test
  void claimsAreAddedToWhatIsOnRecordAndTakeNothingAway() throws ProblemException {
    recordText();
    take(LINE);
    ledger.entries(
        LedgerView.NOW,
        entry -> {
          assertThat(entry.claims()).hasSize(2);
          assertThat(entry.document().digest()).isEqualTo("ab");
        });
    assertThat(ledger.text("a.txt", LedgerView.NOW)).hasValue(TEXT);
  }

  @Test
  void aQuoteThatTheDocumentOnRecordDoesNotHaveIsRefused() throws ProblemException {
    recordText();
    Imported imported = read(LINE.replace("\"start\":17,\"end\":23", "\"start\":18,\"end\":24"));
    assertThat(imported.claims()).isEmpty();
    assertThat(imported.problems()).extracting(Problem::id).containsExactly("not-the-words");
  }

  @Test
  void anIdThatSaysTwoThingsIsRefusedTheSecondTime() throws ProblemException {
    Imported imported = read(LINE + "\n" + LINE + "\n" + LINE.replace("0.9", "0.8"));
    assertThat(imported.claims()).hasSize(1);
    assertThat(imported.problems())
        .extracting(Problem::place)
        .containsExactly("c.jsonl, line 3, id");
    ledger.append(imported.deposits());
    assertThat(read(LINE.replace("0.9", "0.8")).problems())
        .extracting(Problem::id)
        .containsExactly("id-twice");
  }

  @Test
  void theSameBytesUnderTwoNamesMayShareTheirIds() throws ProblemException {
    Imported imported = read(LINE + "\n" + LINE.replace("a.txt", "copy/a.txt"));
    assertThat(imported.problems()).isEmpty();
    assertThat(imported.deposits()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"id\":\"c1\",||missing-key|",
        "\"c1\"|\" \"|missing-key|",
        "\"c1\"|7|wrong-type|id",
        "\"signed\",\"time\"|\"signd\",\"time\"|bad-value|property",
        "instrument\"|treaty\"|bad-value|subject.kind",
        "\"kind\"|\"knd\"|missing-key|subject",
        "\"edtf\":\"1901\"|\"edtf\":\"1901-13\"|bad-value|time.edtf",
        "\"edtf\":\"1901\"|\"edtf\":\"about 1901\"|bad-value|time.edtf",
        "stated|guessed|bad-value|time.basis",
        "asserted|believed|bad-value|stance",
        "\"confidence\":0.9|\"confidence\":1.5|bad-value|confidence",
        "\"confidence\":0.9|\"confidence\":\"0.9\"|wrong-type|confidence",
        "\"confidence\":0.9,||missing-key|",
        "\"start\":17|\"start\":16|bad-value|source.quote",
        "\"start\":17|\"start\":-1|bad-value|source.start",
        "\"start\":17|\"start\":17.5|wrong-type|source.start",
        "\"start\":17|\"start\":99999999999|bad-value|source.start",
        "\"quote\":\"signed\"|\"quote\":\"sign\\ud800d\"|bad-value|source.quote",
        "\"rule\":\"me\"|\"rule\":\"me\",\"note\":\"x\"|unknown-key|note",
        "\"rule\":\"me\"|\"rule\":\"me\",\"act\":\"visit\"|bad-value|property",
        "\"rule\":\"me\"|\"rule\":\"me\",\"code\":\"CONSULT\"|bad-value|property",
        "\"rule\":\"me\"|\"rule\":\"me\",\"rule\":\"me\"|key-twice|",
        "\"rule\":\"me\"}|\"rule\":\"me\"|not-json|",
      })
  void whatIsWrongInALineIsNamedAndTheRestIsKept(String sound, String broken, String id, String key)
      throws ProblemException {
    assertThat(LINE).contains(sound);
    String other = LINE.replace("\"c1\"", "\"c2\"");
    Imported imported =
        read(other + "\n" + LINE.replace(sound, broken == null ? "" : broken) + "\n");
    assertThat(imported.claims()).extracting(Claim::id).containsExactly("c2");
    assertThat(imported.problems()).extracting(Problem::id).containsExactly(id);
    assertThat(imported.problems().getFirst().place())
        .startsWith("c.jsonl, line 2, column ")
        .endsWith(key == null ? "" : key);
    assertThat(imported.problems().getFirst().remedy()).matches(".*[.?]");
  }

  @Test
  void aNearWordIsProposed() throws ProblemException {
    assertThat(read(LINE.replace("\"signed\",\"time\"", "\"singed\",\"time\"")).problems())
        .extracting(Problem::remedy)
        .containsExactly("Did you mean signed?");
  }

  @Test
  void aCodeMustBelongToItsProperty() throws ProblemException {
    Claim event =
        new ClaimDraft(Entity.of("Arden", EntityKind.STATE), Property.EVENT, "me")
            .cite(new Citation("a", "a", null, 0, 1, "x"), "00");
    assertThat(read(lines(event)).problems())
        .extracting(Problem::message)
        .containsExactly("a claim of event needs a code.");
  }

  @Test
  void bytesThatAreNotUtf8SpoilOnlyTheirLine() throws ProblemException {
    byte[] bytes =
        (LINE + "\n" + LINE.replace("me", "Fèvre") + "\n").getBytes(StandardCharsets.ISO_8859_1);
    Imported imported = new ClaimLines().read("c.jsonl", bytes, ledger, MOMENT);
    assertThat(imported.claims()).hasSize(1);
    assertThat(imported.problems()).extracting(Problem::place).containsExactly("c.jsonl, line 2");
  }

  @Test
  void emptyLinesAndAByteOrderMarkAreNothing() throws ProblemException {
    assertThat(read("\ufeff\n \r\n" + LINE + "\r\n\n").claims()).hasSize(1);
    assertThat(read("").claims()).isEmpty();
  }

  @Test
  void noBytesMakeItFailAndSoundLinesAreAlwaysKept() throws ProblemException {
    long seed = 20_261_129;
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      byte[] spoilt = LINE.getBytes(StandardCharsets.UTF_8);
      for (int i = random.nextInt(3); i >= 0; i--) {
        byte b = (byte) random.nextInt(256);
        spoilt[random.nextInt(spoilt.length)] = b == '\n' ? (byte) ' ' : b;
      }
      String sound = LINE.replace("\"c1\"", "\"sound\"") + "\n";
      byte[] all = new byte[sound.length() + spoilt.length];
      System.arraycopy(sound.getBytes(StandardCharsets.UTF_8), 0, all, 0, sound.length());
      System.arraycopy(spoilt, 0, all, sound.length(), spoilt.length);
      Imported imported = new ClaimLines().read("c.jsonl", all, ledger, MOMENT);
      assertThat(imported.claims()).extracting(Claim::id).contains("sound");
      long refused =
          imported.problems().stream().filter(p -> p.severity() == Severity.ERROR).count();
      assertThat(imported.claims().size() + refused).isEqualTo(2);
    }
  }
}
