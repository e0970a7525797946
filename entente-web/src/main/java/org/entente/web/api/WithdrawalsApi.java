package org.entente.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import org.entente.problem.ProblemException;
import org.entente.remark.Withdrawal;
import org.entente.web.access.Caller;
import org.entente.web.access.Role;

/// Documents that no longer speak.
public final class WithdrawalsApi implements Resource {

  private final Held held;

  /// Adds to the record that is held.
  public WithdrawalsApi(Held held) {
    this.held = held;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.post("/api/v1/withdrawals", this::withdraw, Role.CURATOR);
  }

  private void withdraw(Context context) throws ProblemException {
    Sent sent = Sent.in(context);
    String document = sent.text("document");
    String why = sent.text("why").strip();
    if (!held.snapshot().entries().containsKey(document)) {
      throw Parameters.missing(document, "is no document on record.", "Give its id.");
    }
    Withdrawal withdrawal = new Withdrawal(document, Caller.of(context).name(), why, held.now());
    held.served().ledger().remark(List.of(withdrawal));
    held.refresh();
    context.status(HttpStatus.CREATED);
    Json.answer(
        context,
        json -> {
          json.writeStringField("document", document);
          json.writeStringField("who", withdrawal.who());
          json.writeStringField("why", why);
          json.writeStringField("learned", withdrawal.learned().toString());
        });
  }
}
