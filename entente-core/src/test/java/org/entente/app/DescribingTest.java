package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.problem.Problem;
import org.entente.source.Description;
import org.entente.source.SourceKind;
import org.entente.time.Basis;
import org.entente.time.Edtf;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescribingTest {

  private static final Instant MOMENT = Instant.parse("2001-02-03T04:05:06Z");

  @TempDir Path folder;

  private final List<Claim> claims = new ArrayList<>();

  private void beside(String name, String json) throws IOException {
    Files.writeString(folder.resolve(name), json.replace('\'', '"'));
  }

  private Extraction read(Description own) {
    Extraction read =
        new Extraction(
            "pact.txt", "00", "The pact", "", own, claims, List.of(), List.of(), List.of());
    return new Describing(MOMENT).of(read, folder.resolve("pact.txt"));
  }

  private static Description own(String author, @Nullable String date) {
    Edtf when = date == null ? null : Edtf.parse(date);
    return new Description(null, author, when, null, null, null, null);
  }

  private static List<String> ids(Extraction read) {
    return read.notices().stream().map(Problem::id).toList();
  }

  private void tells(String date, Stance stance) {
    claims.add(
        new ClaimDraft(Entity.of("Arden Pact", EntityKind.INSTRUMENT), Property.SIGNED, "test")
            .time(new HistoricalDate(Edtf.parse(date), null, Basis.STATED))
            .stance(stance)
            .cite(new Citation("pact.txt", "The pact", null, 0, 6, "signed"), "00"));
  }

  @Test
  void aDocumentWithoutASideCarSaysWhatItSaysOfItself() {
    assertThat(read(own("Anna Bell", "1901")).description()).isEqualTo(own("Anna Bell", "1901"));
    assertThat(read(Description.NONE).description()).isEqualTo(Description.NONE);
  }

  @Test
  void theSideCarMayOrMayNotNameTheSuffix() throws IOException {
    beside("pact.meta.json", "{'kind':'reference'}");
    assertThat(read(Description.NONE).description().kind()).isEqualTo(SourceKind.REFERENCE);
    beside("pact.txt.meta.json", "{'kind':'primary'}");
    Extraction both = read(Description.NONE);
    assertThat(both.description().kind()).isEqualTo(SourceKind.PRIMARY);
    assertThat(ids(both)).containsExactly("two-side-cars");
  }

  @Test
  void aDocumentWithoutASuffixHasOneNameForItsSideCar() throws IOException {
    beside("pact.meta.json", "{}");
    assertThat(SideCars.of(folder.resolve("pact")))
        .containsExactly(folder.resolve("pact.meta.json"));
  }

  @Test
  void theSideCarWinsAndSaysSo() throws IOException {
    beside("pact.meta.json", "{'author':'Émile Fèvre','date':'1901'}");
    Extraction read = read(own("Anna Bell", "1901"));
    assertThat(read.description()).isEqualTo(own("Émile Fèvre", "1901"));
    assertThat(ids(read)).containsExactly("descriptions-differ");
    assertThat(read.notices().getFirst().line()).contains("Émile Fèvre", "Anna Bell");
  }

  @Test
  void whatTheSideCarLeavesOutTheDocumentMaySay() throws IOException {
    beside("pact.meta.json", "{'author':'Émile Fèvre','date':'bad'}");
    assertThat(read(own("Émile Fèvre", "1901")).description())
        .isEqualTo(own("Émile Fèvre", "1901"));
  }

  @Test
  void aTitleThatTheTextHasIsNotToldTwice() throws IOException {
    beside("pact.meta.json", "{'title':'The pact'}");
    assertThat(read(Description.NONE).description()).isEqualTo(Description.NONE);
  }

  @Test
  void nothingIsMadeInTheFuture() throws IOException {
    beside("pact.meta.json", "{'date':'2001-02-05','author':'Anna Bell'}");
    Extraction read = read(Description.NONE);
    assertThat(ids(read)).containsExactly("made-in-the-future");
    assertThat(read.description()).isEqualTo(own("Anna Bell", null));
    beside("pact.meta.json", "{'date':'2001'}");
    assertThat(read(Description.NONE).notices()).isEmpty();
  }

  @Test
  void aSourceOlderThanWhatItTellsIsNamedWithIt() throws IOException {
    beside("pact.meta.json", "{'date':'1950'}");
    tells("1950-12-31", Stance.ASSERTED);
    tells("1955-06-02", Stance.PLANNED);
    tells("1955-06~", Stance.ASSERTED);
    assertThat(read(Description.NONE).notices()).isEmpty();
    tells("1955-06-02", Stance.ASSERTED);
    Extraction read = read(Description.NONE);
    assertThat(ids(read)).containsExactly("tells-of-its-future");
    assertThat(read.notices().getFirst().line()).contains("pact.meta.json", "1950", "1955-06-02");
    assertThat(read.description().date()).isEqualTo(Edtf.parse("1950"));
  }

  @Test
  void whatIsDatedAboutOrOpenlyIsOlderThanNothing() throws IOException {
    tells("1955-06-02", Stance.ASSERTED);
    for (String date : List.of("1950~", "1950?", "1950/..")) {
      beside("pact.meta.json", "{'date':'" + date + "'}");
      assertThat(read(Description.NONE).notices()).as(date).isEmpty();
    }
  }

  @Test
  void aSideCarThatIsTooLargeIsNotOpened() throws IOException {
    beside("pact.meta.json", " ".repeat(70_000) + "{'date':'1950'}");
    Extraction read = read(Description.NONE);
    assertThat(ids(read)).containsExactly("too-large");
    assertThat(read.description()).isEqualTo(Description.NONE);
  }
}
