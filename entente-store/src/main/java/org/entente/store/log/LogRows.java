package org.entente.store.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import org.entente.claim.Claim;
import org.entente.claim.ClaimJsonReader;
import org.entente.claim.Gap;
import org.entente.claim.Order;
import org.entente.claim.OrderJson;
import org.entente.ledger.DocumentRow;
import org.entente.source.Description;

/// The rows of the log: for each entry a row for the document, one for each claim, one for each
/// gap, one for each order that its words tell.
///
/// The document's row tells how many rows follow and the digest of what they say, so that an entry
/// that was cut short, or changed afterwards, is known as such.
final class LogRows {

  /// The last form that was written; entries of form 1 have no orders.
  static final int FORM = 2;

  /// How the first row of every entry begins.
  static final String DOCUMENT = "{\"row\":\"document\",";

  private static final JsonFactory FACTORY = new JsonFactory();

  private LogRows() {}

  /// What a row after the first holds.
  enum Kind {
    CLAIM,
    GAP,
    ORDER;

    /// How such a row begins.
    private final String begin = "{\"row\":\"" + name().toLowerCase(Locale.ROOT) + "\",";
  }

  /// The first row of an entry.
  ///
  /// @param form the form of the rows
  /// @param claims how many claims follow
  /// @param gaps how many gaps follow them
  /// @param orders how many orders follow them
  /// @param content digest of what the entry says
  record Head(int form, DocumentRow document, int claims, int gaps, int orders, String content) {

    /// How many rows follow.
    int rows() {
      return claims + gaps + orders;
    }

    /// What the row of an index after this one holds.
    Kind kind(int index) {
      return index < claims ? Kind.CLAIM : index < claims + gaps ? Kind.GAP : Kind.ORDER;
    }

    /// How every row that belongs to this entry begins after its name.
    String stamp() {
      return "\"learned\":\"" + document.learned() + "\",";
    }
  }

  /// What a row says beyond its name and stamp; empty if it is not the row that should stand there.
  static String said(Head head, int index, String row) {
    String begin = head.kind(index).begin + head.stamp();
    return row.startsWith(begin) && row.endsWith("}")
        ? row.substring(begin.length(), row.length() - 1)
        : "";
  }

  /// Reads the first row of an entry.
  ///
  /// @throws IOException if it is none
  static Head head(String row) throws IOException {
    try (JsonParser json = FACTORY.createParser(row)) {
      HeadFields fields = new HeadFields();
      fields.read(json);
      return fields.head();
    } catch (DateTimeException e) {
      throw new IOException("not a moment", e);
    }
  }

  /// Reads a claim's row.
  ///
  /// @throws IOException if it is none
  static Claim claim(String said) throws IOException {
    try (JsonParser json = FACTORY.createParser("{" + said + "}")) {
      json.nextToken();
      json.nextToken();
      json.nextToken();
      return ClaimJsonReader.read(json);
    }
  }

  /// Reads a gap's row.
  ///
  /// @throws IOException if it is none
  static Gap gap(String said) throws IOException {
    try (JsonParser json = FACTORY.createParser("{" + said + "}")) {
      json.nextToken();
      json.nextToken();
      json.nextToken();
      String explanation = json.getText();
      json.nextToken();
      json.nextToken();
      return new Gap(ClaimJsonReader.read(json), explanation);
    }
  }

  /// Reads an order's row.
  ///
  /// @throws IOException if it is none
  static Order order(String said) throws IOException {
    return OrderJson.parse(said.substring(said.indexOf(':') + 1));
  }

  private static final class HeadFields {
    private String row = "";
    private String learned = "";
    private String id = "";
    private String digest = "";
    private String title = "";
    private String content = "";
    private int form;
    private int characters;
    private int claims;
    private int gaps;
    private int orders;

    void read(JsonParser json) throws IOException {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("not a row");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        json.nextToken();
        field(key, json);
      }
    }

    private void field(String key, JsonParser json) throws IOException {
      switch (key) {
        case "row" -> row = json.getText();
        case "learned" -> learned = json.getText();
        case "form" -> form = json.getIntValue();
        case "id" -> id = json.getText();
        case "digest" -> digest = json.getText();
        case "title" -> title = json.getText();
        case "characters" -> characters = json.getIntValue();
        case "claims" -> claims = json.getIntValue();
        case "gaps" -> gaps = json.getIntValue();
        case "orders" -> orders = json.getIntValue();
        case "content" -> content = json.getText();
        default -> json.skipChildren();
      }
    }

    Head head() throws IOException {
      if (!row.equals("document")) {
        throw new IOException("not a document's row");
      }
      DocumentRow document =
          new DocumentRow(id, digest, title, characters, Description.NONE, Instant.parse(learned));
      return new Head(form, document, claims, gaps, orders, content);
    }
  }
}
