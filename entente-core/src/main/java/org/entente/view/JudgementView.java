package org.entente.view;

import org.entente.remark.Judgement;

/// A judgement as text.
public final class JudgementView {

  private static final int INDENT = 4;

  private JudgementView() {}

  /// What was decided, of what, by whom, when and why; broken over lines.
  public static String of(Judgement judgement) {
    StringBuilder page = new StringBuilder();
    String what =
        "%s %s  %s"
            .formatted(
                judgement.id(), judgement.verdict().word(), String.join("  ", judgement.about()));
    Lines.wrapped(what, TextTable.PAGE).forEach(line -> page.append(line).append('\n'));
    String why =
        "%s, %s: %s".formatted(judgement.who(), judgement.learned(), Lines.flat(judgement.why()));
    for (String line : Lines.wrapped(why, TextTable.PAGE - INDENT)) {
      page.append(" ".repeat(INDENT)).append(line).append('\n');
    }
    return page.toString();
  }
}
