package org.entente.authority;

/// What sort of actor the authority knows.
public enum ActorKind {
  STATE,
  ORGANISATION,
  PARTY,
  PERSON,
  GROUP,
  PLACE
}
