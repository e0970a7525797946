package org.entente.reconcile.order;

import java.util.List;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.jspecify.annotations.Nullable;

/// Why one moment cannot come before another.
public sealed interface Reason {

  /// The claims that bring it to bear, the one of the earlier moment first.
  List<Claim> claims();

  /// A claim's date says so.
  record Dated(Claim claim) implements Reason {
    @Override
    public List<Claim> claims() {
      return List.of(claim);
    }
  }

  /// The words of a document put the two in order.
  ///
  /// @param earlier what came first
  /// @param later what came later
  /// @param words the words
  /// @param telling the claim of those words, where it is neither of the two
  record Told(Claim earlier, Claim later, Citation words, @Nullable Claim telling)
      implements Reason {
    @Override
    public List<Claim> claims() {
      return telling == null ? List.of(earlier, later) : List.of(earlier, telling, later);
    }
  }

  /// A rule says so.
  ///
  /// @param claims the claims that bring the rule to bear, beside those of the two moments
  record Ruled(Rule rule, List<Claim> claims) implements Reason {
    public Ruled {
      claims = List.copyOf(claims);
    }

    Ruled(Rule rule) {
      this(rule, List.of());
    }
  }

  /// A rule says so of a life that the authority knows.
  ///
  /// @param name of whom or what
  record Known(Rule rule, String name, Life life) implements Reason {
    @Override
    public List<Claim> claims() {
      return List.of();
    }
  }
}
