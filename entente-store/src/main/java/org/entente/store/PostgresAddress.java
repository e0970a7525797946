package org.entente.store;

import java.util.regex.Pattern;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;

/// The address of a PostgreSQL database, as `postgresql://ada@host:5432/name`.
///
/// @param url as the driver takes it
public record PostgresAddress(String url) implements RecordPlace {

  private static final Pattern ADDRESS =
      Pattern.compile("(?:jdbc:)?postgres(?:ql)?:(?<rest>//.*)", Pattern.DOTALL);
  private static final Pattern USER = Pattern.compile("//(?<user>[^/?#@]*)@(?<rest>.*)");
  private static final Pattern SECRET =
      Pattern.compile("(?i)(?<=[?&](?:password|sslpassword)=)[^&]*");

  /// Whether what is typed names a PostgreSQL database.
  public static boolean isOne(String typed) {
    return ADDRESS.matcher(typed).matches();
  }

  /// The address that is typed: a user and a password may stand before the host, or as parameters.
  ///
  /// @throws IllegalArgumentException if it is none
  public static PostgresAddress of(String typed) {
    var address = ADDRESS.matcher(typed);
    if (!address.matches()) {
      throw new IllegalArgumentException("not the address of a PostgreSQL database");
    }
    String rest = address.group("rest");
    var user = USER.matcher(rest);
    if (!user.matches()) {
      return new PostgresAddress("jdbc:postgresql:" + rest);
    }
    String[] parts = user.group("user").split(":", 2);
    String place = user.group("rest");
    StringBuilder url = new StringBuilder("jdbc:postgresql://").append(place);
    url.append(place.indexOf('?') < 0 ? '?' : '&').append("user=").append(parts[0]);
    if (parts.length > 1) {
      url.append("&password=").append(parts[1]);
    }
    return new PostgresAddress(url.toString());
  }

  @Override
  public Ledger open() throws ProblemException {
    return Records.open(this);
  }

  @Override
  public LedgerView view() throws ProblemException {
    return Records.view(this);
  }

  /// The address without what is secret, for people.
  @Override
  public String toString() {
    return SECRET.matcher(url.substring("jdbc:".length())).replaceAll("…");
  }
}
