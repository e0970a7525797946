package org.entente.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.entente.remark.Verdict;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A verdict typed at the command line.
final class VerdictConverter implements ITypeConverter<Verdict> {

  @Override
  public Verdict convert(String typed) {
    return Verdict.of(typed)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'"
                        + typed
                        + "' is no verdict; there are "
                        + Arrays.stream(Verdict.values())
                            .map(Verdict::word)
                            .collect(Collectors.joining(", "))));
  }
}
