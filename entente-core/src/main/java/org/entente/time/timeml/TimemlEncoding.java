package org.entente.time.timeml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.problem.ProblemException;

/// Holds the encoding that an XML file says it has against the one in which it was read.
final class TimemlEncoding {

  private static final Pattern DECLARED =
      Pattern.compile("\ufeff?<\\?xml\\s[^>]*?\\bencoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
  private static final Set<String> READ = Set.of("UTF-8", "UTF8", "US-ASCII", "ASCII");

  private TimemlEncoding() {}

  /// Refuses a file that says it is not UTF-8 and has characters of which that decides.
  static void check(String id, String xml) throws ProblemException {
    Matcher declared = DECLARED.matcher(xml);
    if (!declared.lookingAt()
        || READ.contains(declared.group(1).toUpperCase(Locale.ROOT))
        || xml.chars().skip(declared.end()).allMatch(c -> c < 0x80)) {
      return;
    }
    String said = declared.group(1);
    throw new XmlPlace(id, xml)
        .problem(
            "other-encoding",
            declared.start(1),
            "it says that it is in %s, and was read as UTF-8.".formatted(said),
            "Convert it with: iconv -f %s -t utf-8 FILE > NEWFILE, and write UTF-8 there."
                .formatted(said));
  }
}
