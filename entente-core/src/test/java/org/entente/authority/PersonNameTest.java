package org.entente.authority;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonNameTest {

  @Test
  void middleNamesShortenToInitials() {
    assertThat(PersonName.shorterForms("Laurence Adolph Steinhardt"))
        .contains(
            "Laurence A. Steinhardt",
            "L. Adolph Steinhardt",
            "L. A. Steinhardt",
            "L.A. Steinhardt",
            "Laurence Steinhardt");
  }

  @Test
  void particlesStayWithTheSurname() {
    assertThat(PersonName.shorterForms("Ulrich Karl von Hassell"))
        .contains("Ulrich K. von Hassell", "Ulrich von Hassell")
        .noneMatch(form -> form.endsWith(" Hassell") && !form.endsWith("von Hassell"));
  }

  @Test
  void aSuffixMayBeLeftOut() {
    assertThat(PersonName.shorterForms("Arthur Bliss Lane Jr."))
        .contains("Arthur B. Lane", "Arthur Bliss Lane", "Arthur B. Lane, Jr.");
  }

  @Test
  void nobodyIsKnownByTheSurnameAlone() {
    assertThat(PersonName.shorterForms("John Moors Cabot")).allMatch(form -> form.contains(" "));
    assertThat(PersonName.shorterForms("Elihu Root")).isEmpty();
    assertThat(PersonName.shorterForms("Sukarno")).isEmpty();
  }
}
