package org.entente.store.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.entente.ledger.DocumentRow;

/// Digest of what an entry says, whenever it was learned.
final class ContentDigest {

  private final MessageDigest sha;

  ContentDigest(DocumentRow document) {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
    add(document.id());
    add(document.digest());
    add(document.title());
    add(Integer.toString(document.characters()));
  }

  void add(String part) {
    sha.update(part.getBytes(StandardCharsets.UTF_8));
    sha.update((byte) '\n');
  }

  String hex() {
    return HexFormat.of().formatHex(sha.digest());
  }
}
