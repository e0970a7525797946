package org.entente.app;

import java.util.List;
import org.entente.problem.ProblemException;

/// The accounts of those who may use a served record: the port by which other surfaces keep them.
public interface Accounts {

  /// One of them.
  ///
  /// @param name whose it is
  /// @param role what they may do: `reader`, `curator` or `admin`
  record Account(String name, String role) {}

  /// All of them, by name.
  ///
  /// @throws ProblemException if they cannot be read
  List<Account> list() throws ProblemException;

  /// Adds one.
  ///
  /// @throws ProblemException if the name is taken or none, there is no such role, the password is
  ///   too short, or the accounts cannot be written
  void add(String name, String role, char[] password) throws ProblemException;

  /// Removes one, and with it all that are logged in by it.
  ///
  /// @throws ProblemException if there is none, or the accounts cannot be written
  void remove(String name) throws ProblemException;

  /// Gives one another password; whoever is logged in by it must log in anew.
  ///
  /// @throws ProblemException if there is none, the password is too short, or the accounts cannot
  ///   be written
  void password(String name, char[] password) throws ProblemException;
}
