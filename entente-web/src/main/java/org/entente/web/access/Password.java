package org.entente.web.access;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Passwords as they are kept: Argon2id with the parameters that OWASP asks for, in the usual form
/// `$argon2id$v=19$m=…,t=…,p=…$SALT$HASH`.
final class Password {

  private static final int MEMORY_KB = 19_456;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int SALT = 16;
  private static final int HASH = 32;
  private static final String FORM =
      "$argon2id$v=19$m=%d,t=%d,p=%d$".formatted(MEMORY_KB, PASSES, LANES);
  private static final SecureRandom RANDOM = new SecureRandom();

  /// What no password has: who asks in the name of nobody costs and waits the same.
  static final String NONE = FORM + encoded(new byte[SALT]) + "$" + encoded(new byte[HASH]);

  private Password() {}

  /// A password in the form in which it is kept.
  static String kept(char[] password) {
    byte[] salt = new byte[SALT];
    RANDOM.nextBytes(salt);
    return FORM + encoded(salt) + "$" + encoded(hash(password, salt));
  }

  /// Whether a password is the one that is kept; takes the same time whether it is or not.
  static boolean isKept(String kept, char[] password) {
    String[] parts = kept.startsWith(FORM) ? kept.substring(FORM.length()).split("\\$", -1) : NO;
    boolean whole = parts.length == 2;
    byte[] salt = whole ? decoded(parts[0]) : new byte[SALT];
    byte[] hash = whole ? decoded(parts[1]) : new byte[0];
    return MessageDigest.isEqual(hash, hash(password, salt));
  }

  private static final String[] NO = {};

  private static byte[] hash(char[] password, byte[] salt) {
    ByteBuffer utf8 = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
    byte[] bytes = new byte[utf8.remaining()];
    utf8.get(bytes);
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(MEMORY_KB)
            .withIterations(PASSES)
            .withParallelism(LANES)
            .withSalt(salt)
            .build());
    byte[] hash = new byte[HASH];
    generator.generateBytes(bytes, hash);
    Arrays.fill(bytes, (byte) 0);
    utf8.clear();
    utf8.put(new byte[utf8.capacity()]);
    return hash;
  }

  private static String encoded(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] decoded(String text) {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }
}
