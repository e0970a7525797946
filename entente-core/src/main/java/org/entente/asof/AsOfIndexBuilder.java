package org.entente.asof;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.asof.AsOfIndex.Place;
import org.entente.asof.AsOfIndex.Stretch;

/// Gathers rows for an index. A row's claim is known by a number of the caller's own, so that no
/// claim need be in memory.
public final class AsOfIndexBuilder {

  private final Map<Place, Integer> places = new HashMap<>();
  private final Map<String, SortedSet<String>> others = new HashMap<>();
  private final Gathered points = new Gathered();
  private final Gathered lasting = new Gathered();

  /// Adds a row. Rows come in any order, but those of equal key, sort and bounds in the order of
  /// rows.
  ///
  /// @param handle what the index will ask for the claim by
  public void add(Key key, Sort sort, Bounds bounds, int handle) {
    int place = places.computeIfAbsent(new Place(key, sort), this::newPlace);
    (bounds.lasts() ? lasting : points).add(place, bounds, handle);
  }

  private int newPlace(Place place) {
    Key key = place.key();
    if (key.isDyad()) {
      others.computeIfAbsent(key.one(), k -> new TreeSet<>()).add(key.other());
      others.computeIfAbsent(key.other(), k -> new TreeSet<>()).add(key.one());
    }
    return places.size();
  }

  /// The index of what was added; the builder is spent.
  ///
  /// @param claims gives the claim of a handle
  public AsOfIndex build(AsOfIndex.Claims claims) {
    int[] pointsFrom = points.arrange(places.size());
    int[] lastingFrom = lasting.arrange(places.size());
    Map<Place, Stretch> stretches = new HashMap<>();
    places.forEach(
        (place, number) ->
            stretches.put(
                place,
                new Stretch(
                    pointsFrom[number],
                    pointsFrom[number + 1],
                    lastingFrom[number],
                    lastingFrom[number + 1])));
    Map<String, List<String>> neighbours = new HashMap<>();
    others.forEach((actor, keys) -> neighbours.put(actor, List.copyOf(keys)));
    return new AsOfIndex(stretches, neighbours, points.columns, lasting.columns, claims);
  }

  /// Rows as they come, each with the number of its place.
  private static final class Gathered {

    private final Columns columns = new Columns();
    private int[] places = new int[64];

    void add(int place, Bounds bounds, int handle) {
      if (columns.size() == places.length) {
        places = Arrays.copyOf(places, places.length + (places.length >> 1));
      }
      places[columns.size()] = place;
      columns.add(bounds, handle);
    }

    /// Puts the rows in order, place by place, and gives where each place starts; one number more
    /// tells where the last ends.
    int[] arrange(int count) {
      int[] from = new int[count + 1];
      for (int row = 0; row < columns.size(); row++) {
        from[places[row] + 1]++;
      }
      Arrays.parallelPrefix(from, Integer::sum);
      long[] sorting = new long[columns.size()];
      int[] next = Arrays.copyOf(from, count);
      for (int row = 0; row < columns.size(); row++) {
        sorting[next[places[row]]++] = ((long) columns.startEarliest(row) << Integer.SIZE) | row;
      }
      places = new int[0];
      int[] order = new int[sorting.length];
      for (int place = 0; place < count; place++) {
        Arrays.sort(sorting, from[place], from[place + 1]);
        settle(sorting, from[place], from[place + 1], order);
      }
      columns.arrange(order);
      return from;
    }

    /// Unpacks rows sorted by their first day, and sorts those of one first day by all of their
    /// bounds; equal ones stay as they came.
    private void settle(long[] sorted, int from, int to, int[] order) {
      for (int start = from; start < to; ) {
        int end = start;
        while (end < to && sorted[end] >> Integer.SIZE == sorted[start] >> Integer.SIZE) {
          order[end] = (int) sorted[end];
          end++;
        }
        if (end - start > 1) {
          Integer[] rows = Arrays.stream(order, start, end).boxed().toArray(Integer[]::new);
          Arrays.sort(rows, Comparator.comparing(columns::bounds));
          for (int i = 0; i < rows.length; i++) {
            order[start + i] = rows[i];
          }
        }
        start = end;
      }
    }
  }
}
