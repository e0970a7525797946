package org.entente.reading.statement.table;

import java.util.List;
import java.util.regex.Pattern;
import org.entente.claim.Claim;
import org.entente.reading.evidence.Quotes;

/// Tables whose header says plainly what they are: instruments, memberships, holders of an office.
final class PlainTables {

  private PlainTables() {}

  /// What such a table says; nothing where the header leaves a doubt.
  static List<Claim> claims(Quotes quotes, TableContext context, TableStatements.Grid grid) {
    List<Claim> claims = InstrumentTable.claims(quotes, context, grid);
    if (claims.isEmpty()) {
      claims = MemberTable.claims(quotes, context, grid);
    }
    return claims.isEmpty() ? OfficeTable.claims(quotes, context, grid) : claims;
  }

  /// A pattern for a whole header cell.
  static Pattern header(String regex) {
    return Pattern.compile("\\s*(?:" + regex + ")\\s*", Pattern.CASE_INSENSITIVE);
  }

  /// The first column whose header is as wanted; -1 where there is none.
  static int find(List<String> header, Pattern wanted) {
    for (int i = 0; i < header.size(); i++) {
      if (wanted.matcher(header.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }
}
