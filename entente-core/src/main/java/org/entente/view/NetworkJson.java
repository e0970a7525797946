package org.entente.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.entente.authority.Actor;
import org.entente.claim.Claim;
import org.entente.query.standing.Network;

/// Writes who was tied to whom as JSON: keys always in the same order, absent ones left out.
public final class NetworkJson {

  private NetworkJson() {}

  /// Writes the fields of a network; of the claims of a tie their ids.
  ///
  /// @throws IOException if what lies below the generator fails
  public static void fields(JsonGenerator json, Network network) throws IOException {
    json.writeNumberField("total", network.total());
    json.writeArrayFieldStart("nodes");
    for (Actor actor : network.nodes()) {
      ProfileJson.actor(json, actor);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("edges");
    for (Network.Edge edge : network.edges()) {
      edge(json, edge);
    }
    json.writeEndArray();
  }

  private static void edge(JsonGenerator json, Network.Edge edge) throws IOException {
    json.writeStartObject();
    json.writeStringField("a", edge.a());
    json.writeStringField("b", edge.b());
    json.writeStringField("what", edge.what());
    json.writeStringField("sureness", edge.sureness().word());
    json.writeNumberField("count", edge.count());
    json.writeArrayFieldStart("claims");
    for (String id : edge.claims().stream().map(Claim::id).distinct().toList()) {
      json.writeString(id);
    }
    json.writeEndArray();
    String source = edge.source();
    if (source != null) {
      json.writeStringField("source", source);
    }
    json.writeEndObject();
  }
}
