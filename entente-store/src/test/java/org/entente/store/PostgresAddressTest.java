package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostgresAddressTest {

  @Test
  void addressesAreToldFromFolders() {
    assertThat(PostgresAddress.isOne("postgresql://host/name")).isTrue();
    assertThat(PostgresAddress.isOne("jdbc:postgresql://host/name")).isTrue();
    assertThat(PostgresAddress.isOne("postgres://host/name")).isTrue();
    assertThat(PostgresAddress.isOne("postgresql")).isFalse();
    assertThat(PostgresAddress.isOne(".entente")).isFalse();
  }

  @Test
  void userAndPasswordGoWhereTheDriverLooksForThem() {
    assertThat(PostgresAddress.of("postgresql://ada:s%40e@host:99/name?ssl=true").url())
        .isEqualTo("jdbc:postgresql://host:99/name?ssl=true&user=ada&password=s%40e");
    assertThat(PostgresAddress.of("postgres://ada@host/name").url())
        .isEqualTo("jdbc:postgresql://host/name?user=ada");
    assertThat(PostgresAddress.of("jdbc:postgresql://host/name?user=ada").url())
        .isEqualTo("jdbc:postgresql://host/name?user=ada");
  }

  @Test
  void noPasswordIsShown() {
    assertThat(PostgresAddress.of("postgresql://ada:geheim@host/name"))
        .hasToString("postgresql://host/name?user=ada&password=…");
    assertThat(PostgresAddress.of("jdbc:postgresql://host/name?Password=geheim&user=ada"))
        .hasToString("postgresql://host/name?Password=…&user=ada");
  }
}
