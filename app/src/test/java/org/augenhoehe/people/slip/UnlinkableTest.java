package org.augenhoehe.people.slip;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// Somebody knows which client was given which slip, reads the whole database afterwards with all
/// its hidden columns, and watches the organisation's screens. It does not tell which account is whose.
@PlatformTest
class UnlinkableTest {
    private static final int PEOPLE = 6;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Founding founding;

    @Autowired
    SlipBook book;

    @Autowired
    SlipStore store;

    @Autowired
    JdbcClient db;

    SignedIn speaker;
    UUID provider;
    List<SlipCode> slips;
    /// In the order in which they redeemed.
    List<SignedIn> redeemed;

    @BeforeEach
    void sixPeopleRedeemSlipsOfTwoBatchesInSomeOrder() throws Exception {
        speaker = somebody.plain();
        provider = founding.confirmedProvider(speaker);
        slips = new ArrayList<>(book.print(speaker.id(), provider, SlipTest.wanted(10)));
        slips.addAll(book.print(speaker.id(), provider, SlipTest.wanted(10)));
        Collections.shuffle(slips, new Random(7));
        redeemed = new ArrayList<>(
                IntStream.range(0, PEOPLE).mapToObj(i -> somebody.plain()).toList());
        Collections.shuffle(redeemed, new Random(11));
        for (int i = 0; i < PEOPLE; i++) {
            click.send(redeemed.get(i), "/zettel", code(slips.get(i)));
            somebody.plain(); // life goes on between two of them
        }
    }

    @Test
    void noRowOfAHolderIsOlderOrYoungerThanAnother() {
        assertThat(values("select distinct xmin::text from people.slip_standing where organisation = :provider"))
                .hasSize(1);
    }

    @Test
    void theHoldersStandInTheOrderOfTheirIdsWhateverTheOrderOfRedeeming() {
        var stored =
                values("select person::text from people.slip_standing where organisation = :provider order by ctid");
        assertThat(stored)
                .hasSize(PEOPLE)
                .isEqualTo(values(
                        "select person::text from people.slip_standing where organisation = :provider order by person"))
                .isNotEqualTo(redeemed.stream().map(one -> one.id().toString()).toList());
    }

    @Test
    void theLocksOnTheirAccountsTellNoOrderEither() {
        assertThat(values("""
                select distinct p.xmax::text from people.person p
                join people.slip_standing s on s.person = p.id where s.organisation = :provider
                """)).hasSize(1);
    }

    @Test
    void noBatchTellsThatItWasTheLastOneUsed() {
        assertThat(values("select distinct xmin::text from people.slip_batch where organisation = :provider"))
                .hasSize(1);
    }

    @Test
    void aStandingBySlipHasNoTime() {
        assertThat(values("""
                select column_name::text from information_schema.columns
                where table_schema = 'people' and table_name = 'slip_standing' and :provider is not null
                """)).containsExactlyInAnyOrder("organisation", "kind", "person", "shown");
    }

    @Test
    void neitherTheCodeNorItsHashStandsAnywhereOnceItIsUsed() {
        var tables = values("""
                select format('%I.%I', schemaname, tablename) from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema') and :provider is not null
                """);
        var used = slips.subList(0, PEOPLE);
        for (var table : tables) {
            var everything =
                    String.join("\n", values("select t::text from " + table + " t where :provider is not null"));
            for (var slip : used) {
                assertThat(everything)
                        .as(table)
                        .doesNotContain(slip.letters())
                        .doesNotContain(slip.inGroups())
                        .doesNotContain(HexFormat.of().formatHex(slip.hash()));
            }
        }
    }

    @Test
    void sweepingOutTheFilesOfTheTablesLosesNobody() {
        store.sweep();
        assertThat(values("select person::text from people.slip_standing where organisation = :provider"))
                .hasSize(PEOPLE);
    }

    @Test
    void theScreensOfTheOrganisationDoNotChangeWhenSomebodyRedeems() throws Exception {
        for (var page : List.of("", "/zettel", "/blickwinkel", "/mitglieder")) {
            var path = "/gruppen/" + provider + page;
            var before = seen(path);
            click.send(somebody.plain(), "/zettel", code(slips.get(PEOPLE)));
            assertThat(seen(path)).as(path).isEqualTo(before);
            for (var person : redeemed) {
                assertThat(before)
                        .doesNotContain(person.name())
                        .doesNotContain(person.id().toString());
            }
        }
    }

    @Test
    void nothingIsToldToAnybodyAndNoJobRemembersIt() {
        assertThat(values("select path from notices.notice where :provider is not null and person in ("
                        + "select person from people.slip_standing where organisation = :provider)"))
                .isEmpty();
    }

    private String seen(String path) throws Exception {
        // Every form carries a fresh id; everything else must be the same.
        return click.look(speaker, path).getContentAsString().replaceAll("value=\"[^\"]*\"", "");
    }

    private List<String> values(String sql) {
        return db.sql(sql).param("provider", provider).query(String.class).list();
    }

    private static Map<String, String> code(SlipCode slip) {
        return Map.of("code", slip.inGroups());
    }
}
