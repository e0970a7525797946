package org.entente.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.entente.claim.Property;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A property typed at the command line.
final class PropertyConverter implements ITypeConverter<Property> {

  @Override
  public Property convert(String typed) {
    return Property.of(typed)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'"
                        + typed
                        + "' is no property; there are "
                        + Arrays.stream(Property.values())
                            .map(Property::word)
                            .collect(Collectors.joining(", "))));
  }
}
