package org.entente.cli;

import org.entente.time.Edtf;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A date typed at the command line, in EDTF.
final class DateConverter implements ITypeConverter<Edtf> {

  @Override
  public Edtf convert(String typed) {
    try {
      return Edtf.parse(typed);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "'" + typed + "' is no date: write 1955, 1955-06 or 1955-06-02");
    }
  }
}
