package org.entente.eval.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {

  @TempDir Path folder;

  @Test
  void aSampleIsSpreadOverTheWholeFolder() throws IOException {
    List<Path> all = tenFilesOfHundredBytes();
    List<Path> sample = Texts.sample(all, 500);
    assertThat(sample).hasSize(5).isSubsetOf(all);
    assertThat(all.indexOf(sample.getFirst())).isLessThan(2);
    assertThat(all.indexOf(sample.getLast())).isGreaterThan(7);
  }

  @Test
  void aSmallFolderIsItsOwnSample() throws IOException {
    List<Path> all = tenFilesOfHundredBytes();
    assertThat(Texts.sample(all, 1000)).isEqualTo(all);
  }

  @Test
  void speedLeavesTheStartOut() {
    Measured measured = new Measured("x", 1, 3_000_000, 500_000_000, 2_000_000_000, 0);
    assertThat(measured.speed()).isCloseTo(2_000_000, within(1e-6));
  }

  @Test
  void measuresCrossFromOneProcessToAnother() {
    Measured measured = new Measured("x", 1, 2, 3, 4, 5);
    assertThat(Measured.of(measured.line())).isEqualTo(measured);
    assertThatThrownBy(() -> Measured.of("something else"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void bothPassesGoOverATextAndMakeSomethingOfIt() {
    byte[] text =
        "The consul left Tunis. The treaty was signed by France and Italy on 3 May 1921."
            .getBytes(StandardCharsets.UTF_8);
    assertThat(new OpenNlpPass().over("a.txt", text)).isPositive();
    assertThat(new EntentePass().over("a.txt", text)).isPositive();
  }

  @Test
  void everyPassOverDatesGoesOverATextAndMakesSomethingOfIt() {
    for (DatesPass pass : DatesPass.values()) {
      assertThat(DatesPass.of(pass.word())).isEqualTo(pass);
      assertThat(pass.over("They met in June 1921.\n\nThey left on 3 July.")).isPositive();
    }
  }

  @Test
  void theTextsOfTimemlAreMeasuredWithoutTheirTags() throws Exception {
    Files.writeString(folder.resolve("a.tml"), "<TimeML><TEXT>In <s>May</s></TEXT></TimeML>");
    assertThat(DatesProcess.texts(folder)).containsExactly("In May");
  }

  private List<Path> tenFilesOfHundredBytes() throws IOException {
    for (int i = 0; i < 10; i++) {
      Files.write(folder.resolve(i + ".txt"), new byte[100]);
    }
    return Texts.all(folder);
  }
}
