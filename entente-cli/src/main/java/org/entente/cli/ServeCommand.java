package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.app.PageServer.Listening;
import org.entente.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `entente serve`.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    header = "Opens the record as a page in the browser, and as an API.",
    description = {
      "",
      "Listens on this machine only, unless --host names another address; then it needs accounts.",
      "It runs until it is interrupted (Ctrl-C)."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente serve                        http://127.0.0.1:8080/",
      "  entente serve --port 9000 --record archive/.entente"
    })
final class ServeCommand implements Callable<Integer> {

  private final Desk desk;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description = "The address to listen on; ${DEFAULT-VALUE} if not given.")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "The port; 0 for any that is free; ${DEFAULT-VALUE} if not given.")
  private int port = 8080;

  @Mixin private RecordOption record = new RecordOption();

  ServeCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws ProblemException {
    Serving serving =
        new Serving(
            desk, desk.entente(record.folder()), record.folder(), record.place().toString());
    serving.until(() -> record.ledger(desk.console()), new Listening(host, port), () -> {});
    return ExitCode.DONE;
  }
}
