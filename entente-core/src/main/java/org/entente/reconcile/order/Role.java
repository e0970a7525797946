package org.entente.reconcile.order;

/// What a claim tells of the life of an instrument, a person or a body.
enum Role {
  NEGOTIATED(false),
  SIGNED(true),
  /// Of a signature, which may be added later.
  SIGNATORY(false),
  RATIFIED(false),
  IN_FORCE(true),
  TERMINATED(true),
  BORN(true),
  /// Of a person's act or office.
  ACT(false),
  DIED(true),
  /// Of an office whose beginning and end are both told; of more than one spell, what lies around
  /// all of them.
  TERM(true),
  /// Of an office that someone is said to hold at a date.
  HOLDING(false),
  FOUNDED(true),
  MEMBERSHIP(false),
  /// Of what a body did.
  DEED(false),
  DISSOLVED(true);

  private final boolean once;

  Role(boolean once) {
    this.once = once;
  }

  /// Whether it happens once, so that all claims of it tell the same.
  boolean once() {
    return once;
  }
}
