package org.augenhoehe.participation.decision;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.participation.decision.SomeDecision.Vote;
import org.augenhoehe.people.Click;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What somebody chose in secret is told nowhere: not on a page, not in the database, not in a log.
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class SecrecyTest {
    private static final Pattern CODE = Pattern.compile("<code dir=\"ltr\">([A-Z2-9 ]{29})</code>");

    @Autowired
    SomeDecision some;

    @Autowired
    Click click;

    @Autowired
    JdbcClient db;

    @Test
    void noTableHoldsPersonAndBallotTogether() throws Exception {
        var vote = some.running(Kind.APPROVAL, 2, 0, Map.of());
        for (var voter : vote.others()) {
            some.cast(vote, voter, "2");
        }
        assertThat(db.sql("select person from participation.ballot where step = :step")
                        .param("step", vote.step().id())
                        .query(UUID.class)
                        .list())
                .containsOnlyNulls();
        assertThatThrownBy(() -> db.sql("update participation.ballot set person = :person where step = :step")
                        .param("person", vote.others().getFirst().id())
                        .param("step", vote.step().id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> db.sql("update participation.ballot set secret = false where step = :step")
                        .param("step", vote.step().id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void sealingErasesTheLinkAndTheBallots() throws Exception {
        var vote = some.running(Kind.APPROVAL, 5, 0, Map.of());
        for (var voter : vote.others()) {
            some.cast(vote, voter, "3");
        }
        some.end(vote);
        for (var table : List.of("ballot", "ballot_link")) {
            assertThat(db.sql("select count(*) from participation." + table + " where step = :step")
                            .param("step", vote.step().id())
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        for (var voter : vote.others()) {
            assertThat(some.box(vote)).doesNotContain(voter.id().toString(), voter.name());
        }
    }

    @Test
    void theReceiptProvesThatABallotIsInTheBoxAndNothingElse() throws Exception {
        var vote = some.running(Kind.APPROVAL, 6, 0, Map.of());
        var voter = vote.others().getFirst();
        for (var one : vote.others()) {
            some.cast(vote, one, one.equals(voter) ? "1" : "2");
        }
        var found = CODE.matcher(some.html(voter, vote));
        assertThat(found.find()).isTrue();
        some.cast(vote, voter, "3");
        assertThat(some.html(voter, vote)).contains(found.group(1));
        assertThat(some.html(vote.host(), vote)).doesNotContain(found.group(1));
        some.end(vote);
        assertThat(some.html(voter, vote)).doesNotContain(found.group(1));
        assertThat(check(vote, found.group(1).toLowerCase(Locale.ROOT))).contains("ist gezählt.");
        assertThat(check(vote, "AAAA BBBB CCCC DDDD EEEE FFFF")).contains("nicht in der Urne");
        assertThat(some.box(vote).lines().filter(line -> line.contains("receipt")))
                .hasSize(6)
                .allSatisfy(line -> assertThat(line).doesNotContain("says"));
    }

    @Test
    void aHostSeesNothingBeforeTheEnd(CapturedOutput log) throws Exception {
        var vote = some.running(Kind.APPROVAL, 2, 0, Map.of());
        var before = some.html(vote.host(), vote);
        for (var voter : vote.others()) {
            some.cast(vote, voter, "2");
        }
        assertThat(withoutTokens(some.html(vote.host(), vote))).isEqualTo(withoutTokens(before));
        assertThat(click.look(vote.host(), vote.path() + "/urne.txt").getStatus())
                .isEqualTo(404);
        assertThat(log.getAll())
                .doesNotContain("\"2\"", vote.others().getFirst().id().toString());
    }

    @Test
    void thePageSaysWhoCouldStillBreakIt() throws Exception {
        var vote = some.running(Kind.APPROVAL, 1, 0, Map.of());
        assertThat(some.html(vote.host(), vote))
                .contains("Der Schlüssel liegt aber in derselben Datenbank")
                .contains("später eine Sicherung aus dieser Zeit öffnet, kann nachsehen, was du gewählt hast.");
    }

    @Test
    void fewVotersAreToldAsTotalsOnlyAndThePageSaysSo() throws Exception {
        var vote = some.running(Kind.APPROVAL, 2, 0, Map.of());
        some.cast(vote, vote.host(), "1");
        some.end(vote);
        assertThat(some.html(vote.host(), vote)).contains("Nachzählen geht deshalb nur eingeschränkt.");
        assertThat(some.box(vote)).doesNotContain("\"says\"");
    }

    private String check(Vote vote, String code) throws Exception {
        return click.send(vote.host(), vote.path() + "/beleg", Map.of("code", code))
                .getContentAsString();
    }

    private static String withoutTokens(String html) {
        return html.replaceAll("value=\"[^\"]{30,}\"", "");
    }
}
