package org.entente.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.entente.app.PageServer.Answered;
import org.entente.problem.ProblemException;
import org.entente.web.access.Role;
import org.entente.web.access.ServerFile;

/// Commands that are typed on this machine while the record is served: no other process can open it
/// meanwhile.
public final class CommandApi implements Resource {

  private final Held held;
  private final ServerFile file;

  /// Answers whoever knows the secret of a file.
  public CommandApi(Held held, ServerFile file) {
    this.held = held;
    this.file = file;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.post("/api/v1/command", this::run, Role.ANYONE);
  }

  private void run(Context context) throws ProblemException {
    file.see(context);
    List<String> arguments = Sent.in(context).texts("arguments");
    Answered answered = held.served().commands().run(arguments);
    if (answered.changed()) {
      held.refresh();
    }
    context.header("Cache-Control", "no-store");
    Json.answer(
        context,
        json -> {
          json.writeStringField("out", answered.out());
          json.writeStringField("err", answered.err());
          json.writeNumberField("code", answered.code());
        });
  }
}
