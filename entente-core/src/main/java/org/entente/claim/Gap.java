package org.entente.claim;

/// A field that its own text shows to have lost its value, as `Parties: ,`.
///
/// @param evidence what is left of the field, in the form of a claim whose value is empty; it is
///   never counted among the document's claims
/// @param explanation one sentence for a person
public record Gap(Claim evidence, String explanation) {}
