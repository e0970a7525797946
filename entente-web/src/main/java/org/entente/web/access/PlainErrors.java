package org.entente.web.access;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Answers requests that reach no route, as such that are no HTTP: with the headers of all answers
/// and without a word of what was sent.
final class PlainErrors implements Request.Handler {

  private static final int WRONG = 400;

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus() < WRONG ? WRONG : response.getStatus();
    response.setStatus(status);
    Headers.each((name, value) -> response.getHeaders().put(name, value));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
    String body =
        """
        {"type":"about:blank","title":"The request cannot be understood: %s.","status":%d,\
        "detail":"See /api/v1/openapi.yaml.","id":"http","place":""}\
        """
            .formatted(HttpStatus.getMessage(status), status);
    Content.Sink.write(response, true, body, callback);
    return true;
  }
}
