package org.entente.eval.bench;

/// One way of going over texts whose speed is measured.
interface Pass {

  /// Goes over one document.
  ///
  /// @param id the document's name
  /// @param text its bytes, UTF-8
  /// @return a number that depends on all that was done, so that none of it can be left out
  long over(String id, byte[] text);

  /// The pass of a name, ready to go.
  static Pass named(String name) {
    return switch (name) {
      case EntentePass.NAME -> new EntentePass();
      case OpenNlpPass.NAME -> new OpenNlpPass();
      default -> throw new IllegalArgumentException("there is no pass named " + name);
    };
  }
}
