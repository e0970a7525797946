package org.entente.eval.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Files and methods that a person can take in: looked at twice when they grow, split before they
/// sprawl.
class BudgetTest {

  private static final int FILE_LOOK_TWICE = 400;
  private static final int FILE_SPLIT = 600;
  private static final int METHOD_LOOK_TWICE = 40;
  private static final int METHOD_SPLIT = 70;

  /// Something measured in lines.
  private record Measured(String what, int lines) {}

  @Test
  void noFileOutgrowsItsReader() throws IOException {
    List<Measured> files = new ArrayList<>();
    for (Path file : House.sources()) {
      files.add(new Measured(House.place(file), Files.readAllLines(file).size()));
    }
    check(files, FILE_LOOK_TWICE, FILE_SPLIT);
  }

  @Test
  void noMethodOutgrowsItsReader() throws IOException {
    check(methods(House.sources()), METHOD_LOOK_TWICE, METHOD_SPLIT);
  }

  private static void check(List<Measured> all, int lookTwice, int split) {
    assertThat(all).isNotEmpty();
    all.stream()
        .filter(m -> m.lines() >= lookTwice && m.lines() <= split)
        .forEach(
            m -> System.out.println("look twice: " + m.what() + " has " + m.lines() + " lines"));
    assertThat(all.stream().filter(m -> m.lines() > split))
        .as("longer than %d lines: split", split)
        .isEmpty();
  }

  private static List<Measured> methods(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Measured> methods = new ArrayList<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new MethodScanner(unit, positions, methods).scan(unit, null);
      }
    }
    return methods;
  }

  /// Measures every method with a body.
  private static final class MethodScanner extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Measured> methods;

    MethodScanner(CompilationUnitTree unit, SourcePositions positions, List<Measured> methods) {
      this.unit = unit;
      this.positions = positions;
      this.methods = methods;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
      if (method.getBody() != null) {
        LineMap lines = unit.getLineMap();
        long first = lines.getLineNumber(positions.getStartPosition(unit, method));
        long last = lines.getLineNumber(positions.getEndPosition(unit, method));
        String where = House.place(Path.of(unit.getSourceFile().toUri()));
        methods.add(
            new Measured(where + " " + method.getName(), Math.toIntExact(last - first + 1)));
      }
      return super.visitMethod(method, null);
    }
  }
}
