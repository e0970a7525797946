package org.entente.time;

/// From EDTF to intervals; what each form means is told at [UncertainInterval#of(Edtf)].
final class EdtfIntervals {

  private EdtfIntervals() {}

  /// @param strict whether what is approximate or doubtful bounds nothing
  static UncertainInterval of(Edtf edtf, boolean strict) {
    if (edtf.form() == Edtf.Form.INTERVAL) {
      return interval(edtf, strict);
    }
    EndKind kind = kind(edtf);
    DayRange days = days(edtf, kind, strict);
    return new UncertainInterval(days, days, kind, kind, false);
  }

  private static UncertainInterval interval(Edtf edtf, boolean strict) {
    EndKind startKind = edtf.start().map(EdtfIntervals::kind).orElse(untold(edtf.startTold()));
    EndKind endKind = edtf.end().map(EdtfIntervals::kind).orElse(untold(edtf.endTold()));
    DayRange start = edtf.start().map(d -> days(d, startKind, strict)).orElse(DayRange.ANY);
    DayRange end = edtf.end().map(d -> days(d, endKind, strict)).orElse(DayRange.ANY);
    DayRange ends = startKind == EndKind.OPEN ? new DayRange(null, end.latest()) : end;
    return new UncertainInterval(start, ends, startKind, endKind, false);
  }

  private static DayRange days(Edtf edtf, EndKind kind, boolean strict) {
    return strict && kind == EndKind.APPROXIMATE ? DayRange.ANY : edtf.bounds();
  }

  private static EndKind kind(Edtf edtf) {
    return edtf.isApproximate() || edtf.isUncertain() ? EndKind.APPROXIMATE : EndKind.TOLD;
  }

  private static EndKind untold(Edtf.End end) {
    return end == Edtf.End.OPEN ? EndKind.OPEN : EndKind.UNKNOWN;
  }
}
