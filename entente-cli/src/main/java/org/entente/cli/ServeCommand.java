package org.entente.cli;

import java.net.URI;
import java.util.concurrent.Callable;
import org.entente.app.PageServer.Listening;
import org.entente.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

  @Spec private CommandSpec command = CommandSpec.create();

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

  @Option(
      names = "--address",
      paramLabel = "URL",
      description =
          "The address that persons type, where a proxy that speaks TLS hands their requests on;"
              + " it needs accounts.")
  private @Nullable URI address;

  @Mixin private RecordOption record = new RecordOption();

  ServeCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws ProblemException {
    Serving serving =
        new Serving(
            desk, desk.entente(record.folder()), record.folder(), record.place().toString());
    serving.until(() -> record.ledger(desk), new Listening(host, port, secure()), () -> {});
    return ExitCode.DONE;
  }

  private @Nullable URI secure() {
    URI given = address;
    if (given != null && (!"https".equals(given.getScheme()) || given.getAuthority() == null)) {
      throw new ParameterException(
          command.commandLine(), "--address takes an address like https://record.example.org/");
    }
    return given;
  }
}
