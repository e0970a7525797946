package org.entente.asof;

import java.util.List;
import org.entente.problem.ProblemException;

/// The rows of a record as known at one instant, found by key, sort and day.
///
/// A row of a key and sort is in one of three places to a day: it may hold on it, it is over before
/// it, or it starts after it. Each question says how many rows it wants at most, and gets those
/// nearest to the day in the order of rows: every store gives the same rows in the same order.
public interface AsOf {

  /// The rows that may hold on a day, the last in the order of rows first.
  ///
  /// @param day days since 1970-01-01
  /// @param most how many at most
  /// @throws ProblemException if the store fails
  List<Row> holding(Key key, Sort sort, int day, int most) throws ProblemException;

  /// The rows that are certainly over before a day, the last in the order of rows first.
  ///
  /// @param day days since 1970-01-01
  /// @param most how many at most
  /// @throws ProblemException if the store fails
  List<Row> before(Key key, Sort sort, int day, int most) throws ProblemException;

  /// The rows that certainly start after a day, in the order of rows.
  ///
  /// @param day days since 1970-01-01
  /// @param most how many at most
  /// @throws ProblemException if the store fails
  List<Row> after(Key key, Sort sort, int day, int most) throws ProblemException;

  /// The keys of all with whom an actor shares a row, in their order.
  ///
  /// @throws ProblemException if the store fails
  List<String> others(String actor) throws ProblemException;
}
