package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The real reader on what is not a sound English document: a clear message or an honest empty
/// result.
class BadInputTest {

  @TempDir Path folder;

  private Run read(Path path) {
    return Run.real("read", "--no-record", path.toString());
  }

  private void holdRead(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    Goldens.hold("bad-" + name, read(file).transcript(folder));
  }

  private void holdRead(String name, String text) throws IOException {
    holdRead(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void anEmptyFileSaysNothing() throws IOException {
    holdRead("empty", "");
  }

  @Test
  void whiteSpaceSaysNothing() throws IOException {
    holdRead("blank", " \n\t\n");
  }

  @Test
  void aBinaryFileIsNamed() throws IOException {
    holdRead("binary", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, (byte) 0xff, (byte) 0xfe});
  }

  @Test
  void textInAnotherEncodingIsNamed() throws IOException {
    holdRead("latin1", "Le traité fut signé.\n".getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void aFileOfSixtyMegabytesIsNotOpened() throws IOException {
    Path file = folder.resolve("huge");
    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(60L * 1024 * 1024);
    }
    Goldens.hold("bad-huge", read(file).transcript(folder));
  }

  @Test
  void aMissingPathIsNamed() {
    Goldens.hold("bad-missing", read(folder.resolve("missing")).transcript(folder));
  }

  @Test
  void anUnreadablePathIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("locked"), "Arden met Borrow.\n");
    assertThat(file.toFile().setReadable(false)).isTrue();
    assumeFalse(Files.isReadable(file), "this user may read everything");
    Goldens.hold("bad-locked", read(file).transcript(folder));
  }

  @Test
  void anEmptyFolderIsNamed() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("nothing"));
    Goldens.hold("bad-nothing", read(empty).transcript(folder));
  }

  @Test
  void linksLeadNeitherOutNorInCircles() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in/deep"));
    Files.writeString(in.resolve("a.txt"), "");
    Files.writeString(folder.resolve("outside.txt"), "");
    Files.createSymbolicLink(in.resolve("circle"), in.getParent());
    Files.createSymbolicLink(in.resolve("out.txt"), folder.resolve("outside.txt"));
    Files.createSymbolicLink(in.resolve("dead.txt"), folder.resolve("gone.txt"));
    Files.createSymbolicLink(in.resolve("same.txt"), in.resolve("a.txt"));
    Goldens.hold("bad-links", read(folder.resolve("in")).transcript(folder));
  }

  @Test
  void theRestOfAFolderIsReadWhateverIsInIt() throws IOException {
    Path in = Files.createDirectory(folder.resolve("mixed"));
    Files.write(in.resolve("a.bin"), new byte[] {1, 0, 2});
    Files.writeString(in.resolve("b.txt"), "");
    Files.write(in.resolve("c.txt"), "Le traité".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(in.resolve("d.txt"), "Norway and Sweden signed the Lakeside Pact in 1931.\n");
    Goldens.hold("bad-mixed", read(in).transcript(folder));
  }

  @Test
  void brokenWikitextIsReadAsFarAsItGoes() throws IOException {
    holdRead(
        "broken.wiki",
        """
        {{Infobox treaty
        | name = '''Lakeside Pact[[
        | date_signed = {{start date|1931|5|2
        == Heading =
        The [[Lakeside Pact was signed on 2 May 1931 by Norway and Sweden.
        {| class=x
        |-
        | a || b
        <ref>in [[\
        """);
  }

  @Test
  void aLineOfAMillionCharactersIsRead() throws IOException {
    Path file = Files.writeString(folder.resolve("long"), "x ".repeat(500_000));
    Goldens.hold("bad-long", read(file).transcript(folder));
  }

  @Test
  @Timeout(120)
  void aMillionCharactersOfSentencesOnOneLineAreRead() throws IOException {
    holdRead(
        "sentences", "Norway and Sweden signed the Lakeside Pact on 2 May 1931. ".repeat(17_500));
  }

  @Test
  @Timeout(120)
  void aSentenceOfAMillionCharactersIsRead() throws IOException {
    holdRead(
        "endless", "Norway and Sweden signed the Lakeside Pact on 2 May 1931, ".repeat(17_500));
  }

  @Test
  void russianGivesAnHonestEmptyResult() throws IOException {
    holdRead("russian", "Послы встретились в порту и долго молчали.\n");
  }

  @Test
  void chineseGivesAnHonestEmptyResult() throws IOException {
    holdRead("chinese", "两位大使在港口会面，沉默良久。\n");
  }
}
