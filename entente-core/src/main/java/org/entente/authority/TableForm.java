package org.entente.authority;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.problem.ProblemException;

/// The kinds of tables, told apart by their columns.
enum TableForm {
  /// Actors: `id name kind since until under source`.
  ACTORS("id name kind source") {
    @Override
    void add(AuthorityBuilder builder, Row row) throws ProblemException {
      builder.actor(row);
    }
  },
  /// Persons: `id name birth death state source`.
  PERSONS("id name birth death source") {
    @Override
    void add(AuthorityBuilder builder, Row row) throws ProblemException {
      builder.person(row);
    }
  },
  /// Places: `id name state since until source`, a row for each state it belonged to.
  PLACES("id name state source") {
    @Override
    void add(AuthorityBuilder builder, Row row) throws ProblemException {
      builder.place(row);
    }
  },
  /// Names: `name use actor since until rank source`.
  NAMES("name use actor source") {
    @Override
    void add(AuthorityBuilder builder, Row row) throws ProblemException {
      builder.name(row);
    }
  },
  /// Offices: `person title of since until source`.
  OFFICES("person title of source") {
    @Override
    void add(AuthorityBuilder builder, Row row) throws ProblemException {
      builder.office(row);
    }
  },
  /// Memberships: `member organisation standing since until source`.
  MEMBERSHIPS("member organisation source") {
    @Override
    void add(AuthorityBuilder builder, Row row) throws ProblemException {
      builder.membership(row);
    }
  },
  /// Successions: `predecessor successor year manner source`.
  SUCCESSIONS("predecessor successor source") {
    @Override
    void add(AuthorityBuilder builder, Row row) throws ProblemException {
      builder.succession(row);
    }
  };

  static final String REMEDY =
      "Begin with a header line of one of the kinds described in docs/authority.md, as"
          + " \"name, use, actor, since, until, source\" with tabs between.";

  /// The columns that no table of the kind can do without, with spaces between.
  private final String columns;

  TableForm(String columns) {
    this.columns = columns;
  }

  /// The kind of table that has these columns.
  static Optional<TableForm> of(List<String> header) {
    for (TableForm form : values()) {
      if (header.containsAll(Arrays.asList(form.columns.split(" ", -1)))) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  abstract void add(AuthorityBuilder builder, Row row) throws ProblemException;
}
