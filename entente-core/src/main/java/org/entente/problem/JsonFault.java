package org.entente.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;

/// What a parser of JSON says, in the words and with the place that a person needs.
public final class JsonFault {

  private JsonFault() {}

  /// What is wrong, as the end of a sentence without its full stop.
  public static String words(JsonProcessingException fault) {
    String first = fault.getOriginalMessage().lines().findFirst().orElse("it cannot be read");
    return first.replaceFirst(" \\(start marker at .*", "").replaceFirst("\\.$", "");
  }

  /// A place in a file.
  public static String place(String file, JsonLocation at) {
    return "%s, line %d, column %d".formatted(file, at.getLineNr(), at.getColumnNr());
  }
}
