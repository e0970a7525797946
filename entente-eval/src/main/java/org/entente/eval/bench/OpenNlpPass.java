package org.entente.eval.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/// What a usual pipeline does before it comes to any claim: sentences, tokens, parts of speech.
final class OpenNlpPass implements Pass {

  static final String NAME = "opennlp";

  private static final String MODELS = "/opennlp-en-ud-ewt-";
  private static final String VERSION = "-1.3-2.5.4.bin";

  private final SentenceDetectorME sentences;
  private final TokenizerME tokens;
  private final POSTaggerME tags;

  OpenNlpPass() {
    try (InputStream sentence = model("sentence");
        InputStream token = model("tokens");
        InputStream tag = model("pos")) {
      sentences = new SentenceDetectorME(new SentenceModel(sentence));
      tokens = new TokenizerME(new TokenizerModel(token));
      tags = new POSTaggerME(new POSModel(tag));
    } catch (IOException e) {
      throw new UncheckedIOException("the models come with the benchmark's libraries", e);
    }
  }

  @Override
  public long over(String id, byte[] text) {
    long letters = 0;
    for (String sentence : sentences.sentDetect(new String(text, StandardCharsets.UTF_8))) {
      for (String tag : tags.tag(tokens.tokenize(sentence))) {
        letters += tag.length();
      }
    }
    return letters;
  }

  private static InputStream model(String name) throws IOException {
    InputStream model = OpenNlpPass.class.getResourceAsStream(MODELS + name + VERSION);
    if (model == null) {
      throw new IOException("no model on the class path: " + MODELS + name + VERSION);
    }
    return model;
  }
}
