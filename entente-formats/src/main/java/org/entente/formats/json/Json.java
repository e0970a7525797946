package org.entente.formats.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// A JSON value and where it stands.
public sealed interface Json {

  /// The file, the line and the column.
  String place();

  /// What sort of value it is, for a person.
  String sort();

  /// A string.
  record Text(String value, String place) implements Json {
    @Override
    public String sort() {
      return "text";
    }
  }

  /// A number.
  record Numeral(BigDecimal value, String place) implements Json {
    @Override
    public String sort() {
      return "a number";
    }
  }

  /// True or false.
  record Truth(boolean value, String place) implements Json {
    @Override
    public String sort() {
      return "true or false";
    }
  }

  /// Nothing.
  record Nothing(String place) implements Json {
    @Override
    public String sort() {
      return "null";
    }
  }

  /// An array.
  record Items(List<Json> values, String place) implements Json {
    @Override
    public String sort() {
      return "a list";
    }
  }

  /// An object; its keys differ and stand in the order of the file.
  record Fields(Map<String, Json> values, String place) implements Json {
    @Override
    public String sort() {
      return "an object";
    }
  }
}
