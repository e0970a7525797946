package org.entente.remark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/// A person's decision about what is on record. The claims stay as they were read; answers heed it
/// until it is revoked.
///
/// @param id stable, from all of the rest
/// @param verdict what was decided
/// @param about the ids or keys that it is about, as the verdict asks
/// @param who who decided
/// @param why the reason, in that person's words
/// @param learned when
public record Judgement(
    String id, Verdict verdict, List<String> about, String who, String why, Instant learned)
    implements Remark {

  private static final int ID_BYTES = 12;

  public Judgement {
    about = List.copyOf(about);
  }

  /// A judgement with the id that its parts give it.
  public static Judgement of(
      Verdict verdict, List<String> about, String who, String why, Instant learned) {
    String said =
        String.join(
            "\u001f", verdict.word(), String.join("\u001e", about), who, why, learned.toString());
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
      String id = HexFormat.of().formatHex(hash, 0, ID_BYTES);
      return new Judgement(id, verdict, about, who, why, learned);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
