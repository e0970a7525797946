package org.entente.time;

import java.util.Optional;

/// From EDTF to intervals; what each form means is told at [UncertainInterval#of(Edtf)].
final class EdtfIntervals {

  private EdtfIntervals() {}

  /// @param strict whether what is approximate or doubtful bounds nothing
  static UncertainInterval of(Edtf edtf, boolean strict) {
    EndKind startKind = edtf.startKind();
    EndKind endKind = edtf.endKind();
    boolean lasts = edtf.form() == Edtf.Form.INTERVAL;
    DayRange start = days(lasts ? edtf.start() : Optional.of(edtf), startKind, strict);
    DayRange end = days(lasts ? edtf.end() : Optional.of(edtf), endKind, strict);
    if (startKind == EndKind.OPEN) {
      end = new DayRange(null, end.latest());
    }
    return new UncertainInterval(start, end, startKind, endKind, false);
  }

  private static DayRange days(Optional<Edtf> end, EndKind kind, boolean strict) {
    return strict && kind == EndKind.APPROXIMATE
        ? DayRange.ANY
        : end.map(Edtf::bounds).orElse(DayRange.ANY);
  }
}
