package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void linesAreNeverWiderThanAsked() {
    String text = "Arden 两位大使在港口会面 and-an-endless-word-without-any-blank-in-it met";
    for (int width = 2; width < 60; width++) {
      int most = width;
      assertThat(Lines.wrapped(text, width)).allMatch(line -> DisplayWidth.of(line) <= most);
      assertThat(String.join("", Lines.wrapped(text, width)).replace(" ", ""))
          .isEqualTo(text.replace(" ", ""));
    }
  }

  @Test
  void trimmedTextSaysThatItWasTrimmed() {
    assertThat(Lines.trimmed("Arden met Borrow", 9)).isEqualTo("Arden me…");
    assertThat(Lines.trimmed("Arden met Borrow", 7)).isEqualTo("Arden…");
    assertThat(Lines.trimmed("Arden", 5)).isEqualTo("Arden");
  }

  @Test
  void whatCouldMoveTheCursorIsTakenOut() {
    assertThat(Lines.flat("red \u001b[31m alert\u0007\r\nnext")).isEqualTo("red [31m alert next");
  }

  @Test
  void marksTakeNoRoom() {
    assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
    assertThat(DisplayWidth.of("外交")).isEqualTo(4);
  }
}
