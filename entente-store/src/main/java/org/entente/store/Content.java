package org.entente.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.Gap;
import org.entente.claim.Order;
import org.entente.claim.Place;
import org.entente.ledger.DocumentRow;
import org.entente.ledger.Entry;
import org.entente.source.Description;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// Digest of what an entry says, whenever it was learned: two entries that say the same have the
/// same, and others differ.
///
/// Every part is fed with its length before it, so that no two lists of parts run together.
final class Content {

  private static final int BUFFER = 1 << 13;

  private final MessageDigest sha;
  private final byte[] buffer = new byte[BUFFER];
  private int filled;

  private Content() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// The digest in hex.
  static String of(Entry entry) {
    Content content = new Content();
    content.document(entry.document());
    content.number(entry.claims().size());
    entry.claims().forEach(content::claim);
    content.number(entry.gaps().size());
    entry.gaps().forEach(content::gap);
    content.number(entry.orders().size());
    entry.orders().forEach(content::order);
    return content.hex();
  }

  private void document(DocumentRow row) {
    text(row.id());
    text(row.digest());
    text(row.title());
    number(row.characters());
    Description source = row.description();
    text(source.title());
    text(source.author());
    text(source.date() == null ? null : source.date().toString());
    text(source.kind() == null ? null : Words.SOURCE_KIND.of(source.kind()));
    text(source.language());
    text(source.citation());
    text(source.licence());
  }

  private void claim(Claim claim) {
    text(claim.id());
    entity(claim.subject());
    text(Words.PROPERTY.of(claim.property()));
    entity(claim.object());
    text(claim.value());
    text(claim.language());
    text(claim.code());
    text(claim.act() == null ? null : Words.ACT.of(claim.act()));
    time(claim.time());
    place(claim.place());
    text(Words.STANCE.of(claim.stance()));
    number(claim.reciprocal() ? 1 : 0);
    long confidence = Double.doubleToLongBits(claim.confidence());
    number((int) (confidence >>> 32));
    number((int) confidence);
    citation(claim.source());
    text(claim.rule());
  }

  private void entity(@Nullable Entity entity) {
    if (entity == null) {
      text(null);
      return;
    }
    text(entity.name());
    text(Words.ENTITY_KIND.of(entity.kind()));
    text(entity.ref());
  }

  private void time(@Nullable HistoricalDate time) {
    if (time == null) {
      text(null);
      return;
    }
    text(time.edtf().toString());
    text(time.words());
    text(Words.BASIS.of(time.basis()));
    text(Words.CALENDAR.of(time.calendar()));
    text(time.original());
  }

  private void place(@Nullable Place place) {
    if (place == null) {
      text(null);
      return;
    }
    text(place.name());
    text(place.ref());
  }

  private void citation(Citation source) {
    text(source.document());
    text(source.title());
    text(source.section());
    number(source.start());
    number(source.end());
    text(source.quote());
  }

  private void gap(Gap gap) {
    claim(gap.evidence());
    text(gap.explanation());
  }

  private void order(Order order) {
    text(order.earlier());
    text(order.later());
    text(order.sense().word());
    number(order.firm() ? 1 : 0);
    citation(order.source());
    text(order.rule());
  }

  private void text(@Nullable String text) {
    if (text == null) {
      number(-1);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    if (bytes.length > BUFFER) {
      drain();
      sha.update(bytes);
      return;
    }
    room(bytes.length);
    System.arraycopy(bytes, 0, buffer, filled, bytes.length);
    filled += bytes.length;
  }

  private void number(int number) {
    room(Integer.BYTES);
    for (int shift = 24; shift >= 0; shift -= 8) {
      buffer[filled++] = (byte) (number >>> shift);
    }
  }

  private void room(int bytes) {
    if (filled + bytes > BUFFER) {
      drain();
    }
  }

  private void drain() {
    sha.update(buffer, 0, filled);
    filled = 0;
  }

  private String hex() {
    drain();
    return HexFormat.of().formatHex(sha.digest());
  }
}
