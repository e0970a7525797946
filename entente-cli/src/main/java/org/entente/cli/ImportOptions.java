package org.entente.cli;

import picocli.CommandLine.Option;

/// How an import tells what it made.
final class ImportOptions {

  @Option(
      names = "--dry-run",
      description = "Keep nothing; show what would be made and what was not understood.")
  private boolean dryRun;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "summary",
      description = "summary, jsonl or csv; ${DEFAULT-VALUE} if not given.")
  private ReadFormat format = ReadFormat.SUMMARY;

  boolean dryRun() {
    return dryRun;
  }

  ReadFormat format() {
    return format;
  }
}
