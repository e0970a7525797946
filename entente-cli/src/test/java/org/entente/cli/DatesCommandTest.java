package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatesCommandTest {

  private static final String PACT =
      """
      = Lakeside Pact of 1931 =
      - Signed: 2 May 1931
      The envoys first met on 3 April, and from then until 2 May they wrote. Karl & Anna signed.

      == In force ==
      It was in force from 1932 to 1938, for six years.
      - Country | Joined
      - Arden | 4 July 1932
      """;

  private static final String CABLE =
      """
      <?xml version="1.0" encoding="UTF-8"?>\r
      <TimeML>\r
      <DCT><TIMEX3 tid="t0" type="DATE" value="1931-05-04" functionInDocument="CREATION_TIME">4 \
      May 1931</TIMEX3></DCT>\r
      <TITLE>A cable</TITLE>
      <TEXT>
      <s>\ufeffThey <EVENT eid="e1">signed</EVENT> on <TIMEX3 tid="t9" value="1">2 May</TIMEX3> 1931 \
      at A&amp;B 😀.</s> <!-- 3 May 1931 -->
      <s>It held until <b>April</b>&#32;1938.</s>
      </TEXT>
      </TimeML>
      """;

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Run dates(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "dates";
    System.arraycopy(args, 0, all, 1, args.length);
    return Run.real(all);
  }

  @Test
  void theTableNamesLineWordsAndDate() throws IOException {
    Run run = dates(write("pact.txt", PACT).toString(), write("none.txt", "No.\n").toString());
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 96);
    Goldens.hold("dates-table", run.transcript(folder));
  }

  @Test
  void jsonLinesQuoteTheDocumentExactly() throws IOException {
    Run run = dates(write("pact.txt", PACT).toString(), "--format", "jsonl");
    for (String line : run.out().lines().toList()) {
      int start = Integer.parseInt(line.replaceAll(".*?\"start\":(\\d+).*", "$1"));
      int end = Integer.parseInt(line.replaceAll(".*?\"end\":(\\d+).*", "$1"));
      assertThat(line).contains("\"text\":\"" + PACT.substring(start, end) + "\"");
    }
    Goldens.hold("dates-jsonl", run.transcript(folder));
  }

  @Test
  void aTextBecomesAWholeTimemlFile() throws IOException {
    Path pact = write("pact.txt", PACT);
    Run run = dates(pact.toString(), "--format", "timeml", "--created", "1999-12-31");
    Goldens.hold("dates-timeml", run.transcript(folder));
  }

  @Test
  void aTimemlFileKeepsEveryOtherByte() throws IOException {
    Path cable = write("in/cable.tml", CABLE);
    String out = folder.resolve("out").toString();
    Run run = dates(cable.getParent().toString(), "--format", "timeml", "--output", out);
    assertThat(run).isEqualTo(new Run(ExitCode.DONE, "", ""));
    String first = Files.readString(folder.resolve("out/cable.tml"));
    assertThat(first)
        .isEqualTo(
            CABLE
                .replace("<TIMEX3 tid=\"t9\" value=\"1\">2 May</TIMEX3> 1931", "[2 May 1931]")
                .replace("<b>April</b>&#32;1938", "[<b>April</b>&#32;1938]")
                .replaceFirst("\\[", "<TIMEX3 tid=\"t1\" type=\"DATE\" value=\"1931-05-02\">")
                .replaceFirst("\\[", "<TIMEX3 tid=\"t2\" type=\"DATE\" value=\"1938-04\">")
                .replace("]", "</TIMEX3>"));
    dates(out, "--format", "timeml", "--output", folder.resolve("again").toString());
    assertThat(Files.readString(folder.resolve("again/cable.tml"))).isEqualTo(first);
  }

  @Test
  void aTimemlFileIsReadAsItsText() throws IOException {
    Goldens.hold("dates-of-timeml", dates(write("cable.tml", CABLE).toString()).transcript(folder));
  }

  @Test
  void anInputIsNeverWrittenOver() throws IOException {
    Path cable = write("cable.tml", CABLE);
    write("a/x.txt", PACT);
    Run same = dates(cable.toString(), "--format", "timeml", "--output", folder.toString());
    assertThat(Files.readString(cable)).isEqualTo(CABLE);
    Goldens.hold("dates-onto-input", same.transcript(folder));
  }

  @Test
  void noLinkLeadsTheOutputAway() throws IOException {
    Path cable = write("in/deep/cable.tml", CABLE);
    Path target = write("elsewhere/cable.tml", "untouched");
    Path out = Files.createDirectories(folder.resolve("out"));
    Files.createSymbolicLink(out.resolve("deep"), target.getParent());
    Run run = dates(folder.resolve("in").toString(), "--format", "timeml", "--output", "" + out);
    assertThat(target).hasContent("untouched");
    assertThat(run.code()).isEqualTo(ExitCode.UNREAD);
    assertThat(run.err()).contains("by way of a link").hasLineCount(1);

    Files.delete(out.resolve("deep"));
    Files.createDirectory(out.resolve("deep"));
    Files.createSymbolicLink(out.resolve("deep/cable.tml"), target);
    assertThat(dates(folder.resolve("in").toString(), "--format", "timeml", "--output", "" + out))
        .isEqualTo(new Run(ExitCode.DONE, "", ""));
    assertThat(target).hasContent("untouched");
    assertThat(out.resolve("deep/cable.tml")).content().contains("1931-05-02");
    assertThat(cable).content().isEqualTo(CABLE);
  }

  @Test
  void badTimemlIsNamedAndTheRestIsRead() throws IOException {
    write("in/a-cut.tml", "<TimeML>\n<TEXT>On 2 May 1931 <s>they met.</TEXT>");
    write("in/b-entity.tml", "<TimeML><TEXT>A&nbsp;treaty</TEXT></TimeML>");
    write("in/c-type.tml", "<!DOCTYPE TimeML [<!ENTITY x SYSTEM 'f'>]>\n<TimeML>&x;</TimeML>");
    write("in/d-other.tml", "<html/>");
    write("in/e-latin.tml", "<?xml version='1.0' encoding='iso-8859-1'?><TimeML>é</TimeML>");
    write("in/f-deep.tml", "<TimeML>" + "<s>".repeat(300));
    write("in/g-plain.tml", "On 2 May 1931 they met.\n");
    Files.write(folder.resolve("in/h-bytes.tml"), "é".getBytes(StandardCharsets.ISO_8859_1));
    write("in/i-cdata.tml", "<TimeML><TEXT><![CDATA[In May 1931.]]></TEXT></TimeML>");
    write("in/j-good.tml", "<TimeML><TEXT>In May 1931.</TEXT></TimeML>");
    String out = folder.resolve("out").toString();
    Run run =
        dates(folder.resolve("in").toString(), "--format", "timeml", "--output", out, "--quiet");
    assertThat(Files.readString(folder.resolve("out/j-good.tml"))).contains("1931-05");
    Goldens.hold("dates-bad-timeml", run.transcript(folder));
  }

  @Test
  void badTimemlIsNoReadingEither() throws IOException {
    Path cut = write("cut.tml", "<TimeML>\n<TEXT>On 2 May 1931 <s>they met.</TEXT>");
    Run run = Run.real("read", "--no-record", cut.toString());
    assertThat(run.code()).isEqualTo(ExitCode.UNREAD);
    assertThat(run.err()).contains("cut.tml, line 2, column 33").hasLineCount(1);
  }

  @Test
  void progressIsDrawnForAPersonAndNotInQuiet() throws IOException {
    write("in/a.txt", "In May 1931.\n");
    write("in/b.txt", "In May 1932.\n");
    String in = folder.resolve("in").toString();
    assertThat(Run.watched("dates", in).err()).contains("Reading");
    assertThat(Run.watched("dates", in, "--quiet").err()).isEmpty();
  }
}
