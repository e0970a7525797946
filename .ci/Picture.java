import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Draws an answer that comes in as text as a picture (SVG) of a page: headings, quotes and what
/// looks wrong in colours of their own.
///
/// The argument is the picture's title.
public final class Picture {

  private static final Pattern CELL = Pattern.compile("\\S+(?: \\S+)*");
  private static final Pattern WRONGS = Pattern.compile("^(?:WHAT LOOKS WRONG|Conflicts)");
  private static final int COLUMN = 8;
  private static final int LINE = 18;
  private static final int MARGIN = 26;
  private static final int WIDTH = 96 * COLUMN + 2 * MARGIN;
  private static final String INK = "#3b3428";
  private static final String HEADING = "#1d4f73";
  private static final String WRONG = "#8c2f1b";
  private static final String QUOTE = "#7a6a4f";

  public static void main(String[] args) throws IOException {
    List<String> lines =
        new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
            .stripTrailing()
            .lines()
            .toList();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int height = lines.size() * LINE + 2 * MARGIN;
    out.printf(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
            + " font-family=\"'DejaVu Sans Mono', Menlo, Consolas, monospace\" font-size=\"13\">%n",
        WIDTH, height);
    out.printf("  <title>%s</title>%n", args[0]);
    out.printf("  <rect width=\"%d\" height=\"%d\" rx=\"10\" fill=\"#fbf8f1\"/>%n", WIDTH, height);
    boolean wrong = false;
    boolean quoted = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean heading =
          !line.isBlank() && !line.startsWith(" ") && i > 0 && lines.get(i - 1).isBlank();
      wrong = heading ? WRONGS.matcher(line).find() : wrong;
      int y = MARGIN + (i + 1) * LINE - 5;
      int at = 0;
      while (at < line.length()) {
        int mark = wrong ? -1 : line.indexOf(quoted ? '”' : '“', at);
        int end = mark < 0 ? line.length() : quoted ? mark + 1 : mark;
        boolean starts = !quoted && mark >= 0;
        String colour = heading || i == 0 ? HEADING : wrong ? WRONG : quoted ? QUOTE : INK;
        int from = quoted && at == 0 && isBesideQuote(lines, i) ? quoteColumn(lines, i) : at;
        if (from > at) {
          text(out, line.substring(at, from), at, y, INK, false);
        }
        text(out, line.substring(from, end), from, y, colour, heading || i == 0);
        at = end;
        quoted = starts || quoted && mark < 0;
      }
    }
    out.println("</svg>");
  }

  /// Whether another cell of a table stands left of a quotation that reaches into this line.
  private static boolean isBesideQuote(List<String> lines, int i) {
    String left = lines.get(i).substring(0, quoteColumn(lines, i));
    return !left.isBlank() && left.endsWith("  ");
  }

  /// The column in which the quotation that reaches into this line began.
  private static int quoteColumn(List<String> lines, int i) {
    int j = i - 1;
    while (j > 0 && lines.get(j).indexOf('“') < 0) {
      j--;
    }
    return Math.min(lines.get(i).length(), Math.max(0, lines.get(j).indexOf('“')));
  }

  /// Sets words at their column; cells of a table each at their own.
  private static void text(
      PrintStream out, String words, int column, int y, String colour, boolean bold) {
    Matcher cell = CELL.matcher(words);
    while (cell.find()) {
      String plain = cell.group().replace("&", "&amp;").replace("<", "&lt;");
      int x = MARGIN + (column + cell.start()) * COLUMN;
      String weight = bold ? " font-weight=\"bold\"" : "";
      out.printf(
          "  <text x=\"%d\" y=\"%d\" fill=\"%s\"%s>%s</text>%n", x, y, colour, weight, plain);
    }
  }
}
