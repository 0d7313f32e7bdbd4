package org.augenhoehe.participation.paper;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.SomeDecision;
import org.augenhoehe.participation.decision.SomeDecision.Vote;
import org.augenhoehe.participation.paper.issue.CodeStore;
import org.augenhoehe.participation.paper.issue.PaperCode;
import org.augenhoehe.people.Click;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.participation.paper.SomePaper.counts;
import static org.augenhoehe.participation.paper.SomePaper.refused;

/// A vote on paper, entered by hand.
@PlatformTest
class VoteOnPaperTest {
    private static final Map<String, String> FRIDAY = Map.of("a-tick", "2");
    private static final int MANY = 20;

    @Autowired
    SomeDecision some;

    @Autowired
    SomePaper paper;

    @Autowired
    Click click;

    @Autowired
    CodeStore codes;

    @Autowired
    JdbcClient db;

    @Test
    void inASecretVoteSlipAndBallotCountOnceAndTheTurnoutKnowsBoth() throws Exception {
        var vote = some.running(Kind.APPROVAL, 3, 0, Map.of());
        var slips = paper.letters(vote.host(), vote.step());
        assertThat(slips).hasSize(4);
        var onPaper = vote.others().getFirst();
        var online = vote.others().getLast();
        assertThat(some.cast(vote, online, "1")).isEqualTo(303);
        refused(paper.tickOff(vote.host(), vote.step(), slips.get(online.name())), "schon im Netz");
        counts(paper.tickOff(vote.host(), vote.step(), slips.get(onPaper.name())));
        assertThat(click.send(onPaper, vote.path() + "/stimme", Map.of("tick", "1"))
                        .getContentAsString())
                .contains("Du hast auf Papier mitgemacht.");
        assertThat(some.cast(vote, online, "3")).isEqualTo(303);
        counts(paper.ballot(vote.host(), vote.step(), 1, FRIDAY));
        refused(paper.ballot(vote.host(), vote.step(), 1, FRIDAY), "Mehr Zettel gibt es nicht");
        assertThat(paper.count("ballot", vote.step())).isEqualTo(2);
        some.end(vote);
        // Of so few, single ballots are not told; that both counted is.
        assertThat(some.box(vote))
                .contains("\"turnout\":{\"all\":{\"eligible\":4,\"voted\":2}")
                .doesNotContain(onPaper.id().toString());
        assertThat(click.look(SomePaper.path(vote.step())).getContentAsString()).contains("weniger als 5 Stimmen");
    }

    @Test
    void noRowNoOrderAndNoNumberLeadsFromASlipToABallot() throws Exception {
        var vote = some.running(Kind.APPROVAL, 3, 0, Map.of());
        var slips = paper.letters(vote.host(), vote.step());
        int number = 1;
        for (var voter : vote.others()) {
            counts(paper.tickOff(vote.host(), vote.step(), slips.get(voter.name())));
            counts(paper.ballot(vote.host(), vote.step(), number, Map.of("a-tick", String.valueOf(number))));
            number++;
        }
        assertThat(written("ballot", vote)).hasSize(1);
        assertThat(written("paper_code where state = 'IN'", vote)).hasSize(1);
        assertThat(tablesThatTell(vote)).isEmpty();
        assertThat(db.sql("select count(*) from participation.ballot where step = :step and person is not null")
                        .param("step", vote.step().id())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(db.sql("""
                select count(*) from platform.submission where went_on_to like '/papier/%/stimmzettel%'
                    or went_on_to like '/papier/%/eintragen'
                """).query(Integer.class).single()).isZero();
    }

    @Test
    void whereBallotsAndSlipsLieTellsNotInWhichOrderTheyCame() throws Exception {
        var vote = some.running(Kind.APPROVAL, 1, 0, Map.of("binding", "false"));
        var slips = paper.handOut(vote.host(), vote.step(), MANY);
        for (var slip : slips) {
            counts(paper.tickOff(vote.host(), vote.step(), slip));
        }
        var said = new ArrayList<String>();
        for (int number = 1; number <= MANY; number++) {
            if (number == 2) {
                var overtaken = paper.ballot(vote.host(), vote.step(), 1, FRIDAY);
                refused(overtaken, "ein anderer Zettel");
                assertThat(overtaken.getContentAsString()).doesNotContainPattern("name=\"a-tick\"[^>]* checked");
            }
            var option = number <= MANY / 2 ? "1" : "2";
            counts(paper.ballot(vote.host(), vote.step(), number, Map.of("a-tick", option)));
            said.add("[\"" + option + "\"]");
        }
        assertThat(lying("choice", "ballot", vote))
                .containsExactlyInAnyOrderElementsOf(said)
                .isNotEqualTo(said);
        var came = slips.stream()
                .map(slip -> HexFormat.of().formatHex(codes.hash(PaperCode.typed(slip))))
                .toList();
        assertThat(lying("encode(hash, 'hex')", "paper_code", vote))
                .containsExactlyInAnyOrderElementsOf(came)
                .isNotEqualTo(came);
    }

    /// In the order of the file of the table.
    private List<String> lying(String what, String table, Vote vote) {
        return db.sql("select " + what + " from participation." + table + " where step = :step order by ctid")
                .param("step", vote.step().id())
                .query(String.class)
                .list();
    }

    private List<String> written(String table, Vote vote) {
        var where = table.contains(" where ") ? " and step = :step" : " where step = :step";
        return db.sql("select distinct cast(xmin as text) from participation." + table + where)
                .param("step", vote.step().id())
                .query(String.class)
                .list();
    }

    /// As in the vote on the screen: no row carries the number of a ballot's transaction, but what names nobody.
    private TreeSet<String> tablesThatTell(Vote vote) {
        var numbers = written("ballot", vote).toArray(String[]::new);
        var telling = new TreeSet<String>();
        for (var table : db.sql("""
                select n.nspname || '.' || quote_ident(c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
                """).query(String.class).list()) {
            if (db.sql("select exists (select from " + table
                            + " where cast(xmin as text) = any(:numbers) or cast(xmax as text) = any(:numbers))")
                    .param("numbers", numbers)
                    .query(Boolean.class)
                    .single()) {
                telling.add(table);
            }
        }
        telling.removeAll(List.of("participation.ballot", "participation.paper", "participation.paper_box"));
        return telling;
    }

    @Test
    void theSameCodeOrTheLastBallotEnteredTwiceAtTheSameMomentCountsOnce() throws Exception {
        var vote = some.running(Kind.APPROVAL, 1, 0, Map.of());
        var slips = paper.letters(vote.host(), vote.step());
        var code = slips.get(vote.others().getFirst().name());
        var ticked = twice(() -> paper.tickOff(vote.host(), vote.step(), code).getStatus());
        assertThat(ticked).containsExactlyInAnyOrder(303, 422);
        var entered =
                twice(() -> paper.ballot(vote.host(), vote.step(), 1, FRIDAY).getStatus());
        assertThat(entered).containsExactlyInAnyOrder(303, 422);
        assertThat(paper.count("ballot", vote.step())).isEqualTo(1);
    }

    @Test
    void aSlipPrintedForAnotherSideIsRefusedAndBallotsOfASideThatIsGoneCanStillBeEntered() throws Exception {
        var vote = some.running(Kind.APPROVAL, 2, 0, Map.of("sides", "USERS"));
        var slips = paper.letters(vote.host(), vote.step());
        counts(paper.tickOff(
                vote.host(), vote.step(), slips.get(vote.others().getFirst().name())));
        db.sql("update participation.roll set standing = 'PROFESSIONAL' where step = :step")
                .param("step", vote.step().id())
                .update();
        refused(
                paper.tickOff(
                        vote.host(), vote.step(), slips.get(vote.others().get(1).name())),
                "einen neuen Brief drucken");
        var ballot = SomePaper.path(vote.step()) + "/stimmzettel?seite=USERS";
        assertThat(click.look(vote.host(), ballot).getStatus()).isEqualTo(200);
        assertThat(click.look(vote.host(), ballot.replace("USERS", "STAFF")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void ofFewSlipsNoBallotIsEnteredBeforeTheLastDay() throws Exception {
        var vote = some.running(Kind.APPROVAL, 5, 0, Map.of());
        var slips = paper.letters(vote.host(), vote.step());
        for (var voter : vote.others().subList(0, 4)) {
            counts(paper.tickOff(vote.host(), vote.step(), slips.get(voter.name())));
        }
        refused(paper.ballotEarly(vote.host(), vote.step(), 1, FRIDAY), "wenn 5 Scheine abgehakt sind");
        counts(paper.tickOff(
                vote.host(), vote.step(), slips.get(vote.others().getLast().name())));
        counts(paper.ballotEarly(vote.host(), vote.step(), 1, FRIDAY));
    }

    private static List<Integer> twice(Callable<Integer> act) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(act);
            var other = threads.submit(act);
            return List.of(one.get(), other.get());
        }
    }

    @Test
    void inAnOpenVoteALetterCountsAndItsPersonCanStillReplaceIt() throws Exception {
        var vote = some.running(Kind.SCORE, 2, 0, Map.of("secret", "false"));
        var letters = paper.letters(vote.host(), vote.step());
        var voter = vote.others().getFirst();
        counts(paper.enter(
                vote.host(),
                vote.step(),
                letters.get(voter.name()),
                Map.of("a-give_1", "5", "a-give_2", "0", "a-give_3", "")));
        assertThat(said(vote)).containsExactly("{\"1\":5,\"2\":0}");
        assertThat(click.send(voter, vote.path() + "/stimme", Map.of("give-3", "4"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(said(vote)).containsExactly("{\"3\":4}");
    }

    private List<String> said(Vote vote) {
        return db.sql("select choice from participation.ballot where step = :step")
                .param("step", vote.step().id())
                .query(String.class)
                .list();
    }

    @Test
    void everyRuleHasItsPaper() throws Exception {
        said(
                Kind.DOTS,
                Map.of("most", "5"),
                Map.of("a-give_1", "3", "a-give_2", "2", "a-give_3", "0"),
                "{\"1\":3,\"2\":2}");
        said(Kind.RANKED, Map.of(), Map.of("a-give_2", "1", "a-give_1", "2"), "[[\"2\"],[\"1\"]]");
        said(
                Kind.DATES,
                Map.of(),
                Map.of("a-give_1", "YES", "a-give_2", "IF-NEED-BE"),
                "{\"1\":\"YES\",\"2\":\"IF_NEED_BE\"}");
        var vote = some.running(Kind.DOTS, 1, 0, Map.of("most", "5"));
        var slips = paper.letters(vote.host(), vote.step());
        counts(paper.tickOff(
                vote.host(), vote.step(), slips.get(vote.others().getFirst().name())));
        assertThat(paper.ballot(vote.host(), vote.step(), 1, Map.of("a-give_1", "5", "a-give_2", "5"))
                        .getStatus())
                .isEqualTo(422);
        counts(click.send(
                vote.host(), SomePaper.path(vote.step()) + "/stimmzettel", Map.of("nummer", "1", "unlesbar", "ja")));
        assertThat(paper.count("ballot", vote.step())).isZero();
    }

    private void said(Kind kind, Map<String, String> settings, Map<String, String> marked, String says)
            throws Exception {
        var vote = some.running(kind, 1, 0, settings);
        var slips = paper.letters(vote.host(), vote.step());
        counts(paper.tickOff(
                vote.host(), vote.step(), slips.get(vote.others().getFirst().name())));
        counts(paper.ballot(vote.host(), vote.step(), 1, marked));
        assertThat(said(vote)).as(kind.name()).containsExactly(says);
    }

    @Test
    void neitherWhoTakesPartNorAStrangerGetsInToWhatHostsDo() throws Exception {
        var vote = some.running(Kind.APPROVAL, 1, 0, Map.of());
        var other = vote.others().getFirst();
        var home = SomePaper.path(vote.step());
        for (var page : List.of("/eintragen", "/stimmzettel", "/bilder")) {
            assertThat(click.look(other, home + page).getStatus()).as(page).isEqualTo(403);
            assertThat(click.look(home + page).getStatus()).as(page).isEqualTo(303);
        }
        for (var act : List.of(
                "/boegen",
                "/briefe",
                "/stimmzettel-drucken",
                "/ungueltig",
                "/eintragen",
                "/eintragen/zaehlen",
                "/wahlschein",
                "/stimmzettel",
                "/bilder",
                "/bilder/" + vote.step().id(),
                "/bilder/" + vote.step().id() + "/weg")) {
            assertThat(click.send(other, home + act).getStatus()).as(act).isEqualTo(403);
        }
        assertThat(click.look(home + "/formular.pdf").getContentType()).isEqualTo("application/pdf");
        assertThat(click.look(other, home).getContentAsString()).doesNotContain("Zettel drucken");
        assertThat(paper.ballots(vote.host(), vote.step(), 3)).isNotEmpty();
        assertThat(SomePaper.codes(paper.ballots(vote.host(), vote.step(), 3))).isEmpty();
    }
}
