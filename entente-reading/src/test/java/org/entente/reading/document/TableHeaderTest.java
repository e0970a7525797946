package org.entente.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.source.Block;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableHeaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- # | Country | Date\n- 1 | Arcadia | 4 May 1920",
        "- Organisation | Joined on\n- League of Lakes | 1920",
        "- Year | Recognition of Arcadia | Recognition of Borduria\n- 1920 | 4 | 5",
        "- State | Diplomatic relations (re)established | Notes\n- Arcadia | 1920 |",
        "- Ruler | Crowned\n- Karl | 1901\n- Ivan | 1911\n- Petr | 1921",
        "- Partner | Date | Notes|-\n- Arcadia | 1920 | x"
      })
  void findsNamesOfColumns(String text) {
    assertThat(table(text).header()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Arcadia | 4 May 1920\n- Borduria | 5 May 1920",
        "- State of Arcadia | Embassy in Strelsau\n- Kingdom of Borduria | Legation in Strelsau",
        "- Arcadia | | | See the embassy of Arcadia, which moved twice.\n- Borduria | 1920",
        "- Arcadia | unknown\n- Borduria | 1920\n- Syldavia | 1921\n- Ruritania | 1922",
        "- Arcadia | Borduria | Syldavia\n- Ruritania | Northland | Southland"
      })
  void takesNoRowForNamesOfColumns(String text) {
    assertThat(table(text).header()).isEmpty();
  }

  private static Block.Table table(String text) {
    Lines lines = new Lines(text);
    return TableLines.read(lines, 0, lines.count());
  }
}
