package org.entente.formats.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.app.Extraction;
import org.entente.authority.Authority;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.source.SourceKind;
import org.entente.time.Basis;
import org.junit.jupiter.api.Test;

/// Tables made up in the columns of the data sets.
class DatasetTest {

  private static Extraction read(String dataset, String table) throws ProblemException {
    return read(dataset, table, StandardCharsets.UTF_8);
  }

  private static Extraction read(String dataset, String table, Charset encoding)
      throws ProblemException {
    return Dataset.of(dataset, Authority.bundled()).read("t.csv", table.getBytes(encoding));
  }

  private static List<String> told(Extraction read) {
    return read.claims().stream().map(DatasetTest::told).toList();
  }

  private static String told(Claim claim) {
    Act act = claim.act();
    String code = act != null ? act.word() : claim.code() == null ? "" : claim.code();
    return String.join(
            " ",
            key(claim.subject()),
            claim.property().word(),
            code,
            claim.value() == null ? "" : "‘" + claim.value() + "’",
            claim.object() == null ? "" : key(claim.object()),
            claim.time() == null ? "" : claim.time().edtf().text())
        .replaceAll(" +", " ")
        .strip();
  }

  private static String key(Entity entity) {
    String ref = entity.ref();
    return ref == null ? "‘" + entity.name() + "’" : ref;
  }

  @Test
  void statesBelongToTheSystemUntilTheListEndsOrTheyDo() throws ProblemException {
    Extraction read =
        read(
            "cow",
            """
            StateAbb,CCode,StateNme,StYear,StMonth,StDay,EndYear,EndMonth,EndDay,Version
            YUG,345,Yugoslavia,1878,7,13,1941,4,20,2016
            USA,2,United States of America,1816,1,1,2016,12,31,2016
            XXX,997,Nowhere,1900,1,1,1950,1,1,2016
            """);
    String system = "‘International system of states (Correlates of War)’";
    assertThat(told(read))
        .containsExactly(
            "serbia-kingdom member-of ‘member’ " + system + " 1878-07-13/1918-11-30",
            "yugoslavia-kingdom member-of ‘member’ " + system + " 1918-12-01/1941-04-20",
            "united-states member-of ‘member’ " + system + " /..");
    assertThat(read.notices()).extracting(Problem::place).containsExactly("t.csv, line 4");
    assertThat(read.description().kind()).isEqualTo(SourceKind.REFERENCE);
  }

  /// The list begins in 1816 with the great powers and tells of no day after it ends.
  @Test
  void theListsFirstAndLastDayAreNoneOfAState() throws ProblemException {
    Extraction read =
        read(
            "cow",
            """
            StateAbb,CCode,StateNme,StYear,StMonth,StDay,EndYear,EndMonth,EndDay,Version
            ITA,325,Italy,1816,1,1,2016,12,31,2016
            MAC,343,Macedonia,1993,4,8,2016,12,31,2016
            """);
    String system = "member-of ‘member’ ‘International system of states (Correlates of War)’ ";
    assertThat(told(read))
        .containsExactly(
            "sardinia " + system + "/1861-03-16",
            "italy-kingdom " + system + "1861-03-17/1946-06-01",
            "italy " + system + "1946-06-02/..",
            "macedonia " + system + "1993-04-08/..");
    assertThat(read.claims())
        .extracting(claim -> claim.time().basis())
        .containsExactly(Basis.ANCHORED, Basis.ANCHORED, Basis.ANCHORED, Basis.STATED);
  }

  @Test
  void anAllianceIsOpenOnlyWhereTheListSaysSo() throws ProblemException {
    String header =
        "version4id,ccode,all_st_day,all_st_month,all_st_year,all_end_day,all_end_month,"
            + "all_end_year,mem_st_day,mem_st_month,mem_st_year,mem_end_day,mem_end_month,"
            + "mem_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente\n";
    Extraction read =
        read(
            "cow",
            header
                + "1,380,3,5,1920,,,,-9,5,1920,1,2,1925,0,0,0,0,0,0\n"
                + "2,380,3,5,1920,31,12,2012,-9,-9,1920,31,12,2012,0,1,0,0,0,0\n"
                + "3,380,1,1,1816,31,12,2012,1,1,1816,31,12,2012,1,1,0,0,0,0\n"
                + "4,572,3,5,1990,,,,3,5,1990,,,,0,1,0,0,0,0\n");
    assertThat(told(read))
        .containsExactly(
            "‘Alliance 1 (Correlates of War)’ party sweden 1920-05/1925-02-01",
            "‘Alliance 1 (Correlates of War)’ in-force 1920-05-03/",
            "‘Alliance 2 (Correlates of War)’ party sweden 1920/..",
            "‘Alliance 2 (Correlates of War)’ in-force 1920-05-03/..",
            "‘Alliance 3 (Correlates of War)’ party sweden /..",
            "‘Alliance 3 (Correlates of War)’ in-force /..",
            "‘Alliance 4 (Correlates of War)’ party swaziland 1990-05-03/..",
            "‘Alliance 4 (Correlates of War)’ in-force 1990-05-03/..");
  }

  @Test
  void alliancesOfMembersAreCutOffWhereTheListIs() throws ProblemException {
    Extraction read =
        read(
            "cow",
            """
            version4id,ccode,state_name,all_st_day,all_st_month,all_st_year,all_end_day,all_end_month,all_end_year,ss_type,mem_st_day,mem_st_month,mem_st_year,mem_end_day,mem_end_month,mem_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,version
            7,380,Sweden,1,1,1816,15,2,1911,Type I,1,1,1816,15,2,1911,1,0,1,0,1,0,4.1
            8,390,Denmark,3,5,1920,,,,Type III,3,5,1920,,,,0,1,0,0,0,1,4.1
            """);
    assertThat(read.notices()).isEmpty();
    assertThat(told(read))
        .containsExactly(
            "‘Alliance 7 (Correlates of War)’ party sweden /1911-02-15",
            "‘Alliance 7 (Correlates of War)’ in-force /1911-02-15",
            "‘Alliance 7 (Correlates of War)’ provides ‘defense’",
            "‘Alliance 7 (Correlates of War)’ provides ‘nonaggression’",
            "‘Alliance 8 (Correlates of War)’ party denmark 1920-05-03/..",
            "‘Alliance 8 (Correlates of War)’ in-force 1920-05-03/..",
            "‘Alliance 8 (Correlates of War)’ provides ‘consultation (entente)’");
  }

  @Test
  void onlyDefensePactsMakeAllies() throws ProblemException {
    Extraction read =
        read(
            "cow",
            """
            version4id,ccode1,state_name1,ccode2,state_name2,dyad_st_day,dyad_st_month,dyad_st_year,dyad_end_day,dyad_end_month,dyad_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,asymmetric,version
            9,380,Sweden,390,Denmark,1,2,1920,3,4,1930,0,0,0,0,1,0,0,4.1
            10,385,Norway,390,Denmark,1,2,1920,3,4,1930,0,0,1,0,0,0,0,4.1
            """);
    assertThat(read.notices()).isEmpty();
    assertThat(told(read))
        .filteredOn(claim -> claim.contains(" relations "))
        .containsExactly("norway relations alliance denmark 1920-02-01/1930-04-03");
    assertThat(told(read)).filteredOn(claim -> claim.contains(" party ")).hasSize(4);
  }

  @Test
  void actionsInDisputesAreEventsOnOneDayOfTheirTime() throws ProblemException {
    Extraction read =
        read(
            "cow",
            """
            disno,dyindex,statea,stateb,strtday,strtmnth,strtyr,endday,endmnth,endyear,year,hihosta,hihostb,highmcaa,highmcab
            5,1,365,640,-9,3,1911,2,6,1911,1911,4,1,16,0
            6,1,380,390,1,3,1911,2,6,1911,1911,3,-9,7,-9
            7,1,380,390,1,3,1911,2,6,1911,1911,3,2,99,1
            """);
    assertThat(told(read))
        .containsExactly(
            "russia-empire event attack ottoman-empire [1911-03..1911-06]",
            "sweden event MOBILIZE denmark [1911-03-01..1911-06-02]",
            "denmark event threaten sweden [1911-03-01..1911-06-02]");
    assertThat(read.notices()).extracting(Problem::place).containsExactly("t.csv, line 4");
    assertThat(read.notices().getFirst().message()).contains("‘99’");
  }

  @Test
  void participantsOfDisputesAreTold() throws ProblemException {
    Extraction read =
        read(
            "cow",
            """
            dispnum,stabb,ccode,stday,stmon,styear,endday,endmon,endyear,sidea,revstate,revtype1,revtype2,fatality,fatalpre,hiact,hostlev,orig,version
            3,SWD,380,-9,7,1902,24,1,1903,1,1,1,-9,0,0,7,3,1,5
            """);
    assertThat(told(read))
        .containsExactly(
            "‘Militarized interstate dispute 3’ participant ‘display of force’ sweden"
                + " 1902-07/1903-01-24");
  }

  @Test
  void aDisputeThatTheTableCutsOffHasNotEnded() throws ProblemException {
    Extraction read =
        read(
            "cow",
            """
            dispnum,ccode,stday,stmon,styear,endday,endmon,endyear,hostlev
            4,380,-9,-9,2013,31,12,2014,2
            5,380,1,7,1902,-9,-9,-9,2
            """);
    assertThat(told(read))
        .containsExactly(
            "‘Militarized interstate dispute 4’ participant ‘threat to use force’ sweden 2013/..",
            "‘Militarized interstate dispute 5’ participant ‘threat to use force’ sweden"
                + " 1902-07-01/");
  }

  @Test
  void membersOfAtopStayWhereTheExitIsNought() throws ProblemException {
    String header = "atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit";
    Extraction read =
        read(
            "atop",
            header
                + ",defense,offense,neutral,nonagg,consul\n"
                + "1005,200,1815,11,20,1823,0,0,1,0,0,0,1\n1006,220,1950,2,0,0,0,0,0,0,0,1,0\n");
    assertThat(told(read))
        .containsExactly(
            "‘Alliance 1005 (ATOP)’ party united-kingdom 1815-11-20/1823",
            "‘Alliance 1005 (ATOP)’ provides ‘defense’",
            "‘Alliance 1005 (ATOP)’ provides ‘consultation’",
            "‘Alliance 1006 (ATOP)’ party france 1950-02/..",
            "‘Alliance 1006 (ATOP)’ provides ‘nonaggression’");
    assertThat(told(read("atop", header + "\n1005,200,1815,11,20,1823,0,0\n"))).hasSize(1);
  }

  @Test
  void leadersAreKnownByAnOfficeOrElseKeepTheirId() throws ProblemException {
    String header =
        "obsid,leadid,ccode,idacr,leader,startdate,eindate,enddate,eoutdate,entry,exit\n";
    Extraction read =
        read(
            "archigos",
            header
                + "USA-1945,A1,2,USA,Truman,1945-04-12,,1953-01-20,,Regular,Regular\n"
                + "SWD-1900,A2,380,SWD,Nobodysson,1900-01-01,,1902-05-06,,Regular,Regular\n");
    assertThat(told(read))
        .containsExactly(
            "harry-s-truman holds-office ‘effective leader’ united-states 1945-04-12/1953-01-20",
            "‘Nobodysson (SWD-1900)’ holds-office ‘effective leader’ sweden"
                + " 1900-01-01/1902-05-06");
    assertThat(
            read(
                    "archigos",
                    header.replace(',', '\t') + "x\tx\t380\tx\tÅs\t1900-01-01\t\t1901\t\t\t\n")
                .claims())
        .hasSize(1);
  }

  @Test
  void aLeaderStillInOfficeHasNotLeftAndOneWhoLeftOnThatDayHas() throws ProblemException {
    String rows =
        """
        SWD-1,380,Nobodysson,2014-10-03,2015-12-31,Still in Office
        SWZ-1,225,Niemand,2014-01-01,2014-12-31,Regular
        SWZ-2,225,Keiner,2015-01-01,2015-12-31,Regular
        """;
    assertThat(read("archigos", "obsid,ccode,leader,startdate,enddate,exit\n" + rows).claims())
        .extracting(claim -> claim.time().edtf().text())
        .containsExactly("2014-10-03/..", "2014-01-01/2014-12-31", "2015-01-01/2015-12-31");
    String without = rows.replaceAll(",[A-Z][a-zA-Z ]+\n", "\n");
    assertThat(read("archigos", "obsid,ccode,leader,startdate,enddate\n" + without).claims())
        .extracting(claim -> claim.time().edtf().text())
        .containsExactly("2014-10-03/..", "2014-01-01/2014-12-31", "2015-01-01/..");
  }

  @Test
  void anotherEncodingIsTriedAndTold() throws ProblemException {
    Extraction read =
        read(
            "archigos",
            "obsid,ccode,leader,startdate,enddate\nSWD-1900,380,Åström,1900,1902\n",
            StandardCharsets.ISO_8859_1);
    assertThat(read.claims())
        .extracting(c -> c.subject().name())
        .containsExactly("Åström (SWD-1900)");
    assertThat(read.notices()).extracting(Problem::id).containsExactly("other-encoding");
  }

  @Test
  void aTableThatIsNotKnownIsToldWithThoseThatAre() {
    assertThatThrownBy(() -> read("cow", "a,b\n1,2\n"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("states2016.csv")
        .hasMessageContaining("entente import csv");
  }
}
