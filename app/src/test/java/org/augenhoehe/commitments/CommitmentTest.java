package org.augenhoehe.commitments;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.thread.Leading;
import org.augenhoehe.thread.SomeThread;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.commitments.SomeCommitments.RAMP;

/// Somebody promises something out of a result, keeps it or not, is contradicted; whoever's voice led to it hears.
@PlatformTest
class CommitmentTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeThread thread;

    @Autowired
    SomeVoices voices;

    @Autowired
    SomeCommitments commitments;

    @Autowired
    Erasure erasure;

    @Autowired
    JdbcClient db;

    SignedIn host;
    SignedIn owner;
    SignedIn author;
    UUID undertaking;
    UUID need;
    UUID result;

    /// Somebody named a need; a decision came of it.
    @BeforeEach
    void aNeedLedToADecision() throws Exception {
        host = somebody.plain();
        owner = somebody.plain();
        author = somebody.plain();
        undertaking = some.start(host);
        click.send(owner, "/vorhaben/" + undertaking + "/mitmachen");
        need = thread.put("Ich komme nicht über die Stufe.", undertaking);
        result = thread.put("Der Eingang wird ohne Stufe.", undertaking);
        thread.lead(List.of(need), result, Leading.DECIDED_ON);
        voices.raise(need, author.id());
    }

    @Test
    void aPromiseStandsWithWhoAndUntilWhenAndIsFollowedBothWays() throws Exception {
        var path = promise(owner, Map.of("euros", "1200,50"));
        var page = click.look(path).getContentAsString();
        assertThat(page).contains(RAMP, owner.name(), "1.200,50", "zugesagt");
        assertThat(click.look("/faden/" + need).getContentAsString()).contains(RAMP);
        assertThat(click.look("/faden/" + SomeCommitments.id(path)).getContentAsString())
                .contains("Ich komme nicht über die Stufe.");
        assertThat(click.look("/vorhaben/" + undertaking + "/zusagen").getContentAsString())
                .contains(RAMP);
        assertThat(click.look("/vorhaben/" + undertaking + "/verlauf").getContentAsString())
                .contains("Zugesagt: „" + RAMP);
    }

    @Test
    void whatWasDeliveredStandsOnTheThreadUntilItIsTakenBack() throws Exception {
        var path = promise(owner, Map.of());
        commitments.say(owner, path, "KEPT", "Die Rampe steht seit Montag.");
        assertThat(click.look("/faden/" + need).getContentAsString())
                .contains("Gehalten", "Die Rampe steht seit Montag.");
        commitments.say(owner, path, "BROKEN", "Sie ist zu steil, sie muss weg.");
        assertThat(click.look("/faden/" + need).getContentAsString()).doesNotContain("Die Rampe steht seit Montag.");
    }

    @Test
    void onlyWhoTakesPartPromisesAndOnlyForPeopleWhoDo() throws Exception {
        var stranger = somebody.plain();
        assertThat(click.look(stranger, "/zusagen/neu/" + result).getStatus()).isEqualTo(403);
        assertThat(click.send(stranger, "/zusagen/neu/" + result, SomeCommitments.typed(Map.of()))
                        .getStatus())
                .isIn(403, 422);
        var refused = click.send(
                host,
                "/zusagen/neu/" + result,
                SomeCommitments.typed(Map.of("owner", stranger.id().toString())));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("nimmt an dem Vorhaben nicht teil", RAMP);
        assertThat(count()).isZero();
    }

    @Test
    void nobodyPromisesForOthersOrForAnOrganisationThatIsNotTheirs() throws Exception {
        var path = promise(host, Map.of("owner", owner.id().toString()));
        assertThat(commitments.state(path)).isEqualTo("ASKED");
        assertThat(click.send(host, path + "/annehmen").getStatus()).isEqualTo(404);
        assertThat(commitments.say(host, path, "KEPT", "Ist doch fertig.").getStatus())
                .isEqualTo(404);
        assertThat(click.look(owner, "/neues").getContentAsString()).contains("um eine Zusage gebeten");
        click.send(owner, path + "/annehmen");
        assertThat(commitments.state(path)).isEqualTo("PROMISED");
        var foreign = click.send(
                host,
                "/zusagen/neu/" + result,
                SomeCommitments.typed(Map.of("organisation", UUID.randomUUID().toString())));
        assertThat(foreign.getStatus()).isEqualTo(422);
    }

    @Test
    void whoDeclinesSaysWhy() throws Exception {
        var path = promise(host, Map.of("owner", owner.id().toString()));
        assertThat(commitments.say(owner, path, "DECLINED", "").getStatus()).isEqualTo(422);
        commitments.say(owner, path, "DECLINED", "Dafür bin ich nicht zuständig.");
        assertThat(click.look(path).getContentAsString()).contains("abgelehnt", "Dafür bin ich nicht zuständig.");
        assertThat(click.send(owner, path + "/annehmen").getStatus()).isEqualTo(303);
        assertThat(commitments.state(path)).isEqualTo("DECLINED");
    }

    @Test
    void whatTakesLongerKeepsItsFirstDay() throws Exception {
        var path = promise(owner, Map.of());
        assertThat(commitments
                        .say(
                                owner,
                                path,
                                Map.of(
                                        "state",
                                        "BEGUN",
                                        "words",
                                        "Es geht schneller.",
                                        "due",
                                        SomeUndertaking.today(2)))
                        .getStatus())
                .isEqualTo(422);
        commitments.say(
                owner,
                path,
                Map.of("state", "BEGUN", "words", "Die Firma kommt erst im Mai.", "due", SomeUndertaking.today(90)));
        assertThat(click.look(path).getContentAsString()).contains("begonnen", "zuerst zugesagt bis", "erst im Mai");
    }

    @Test
    void whatIsOverdueIsSeenByEverybody() throws Exception {
        var path = promise(owner, Map.of());
        assertThat(click.look("/zusagen").getContentAsString()).doesNotContain(path);
        commitments.late(path);
        assertThat(click.look("/zusagen").getContentAsString()).contains(path, "überfällig");
        assertThat(click.look(path).getContentAsString()).contains("Seither ist nichts zu hören");
        commitments.say(owner, path, "BROKEN", "Die Stadt gibt kein Geld.");
        assertThat(click.look("/zusagen").getContentAsString()).doesNotContain(path);
    }

    @Test
    void whoTakesPartContradictsOnceAndWithTheirName() throws Exception {
        var path = promise(owner, Map.of());
        commitments.say(owner, path, "KEPT", "Die Rampe steht.");
        var report = commitments.report(path);
        assertThat(commitments
                        .contradict(owner, path, report, "Ich mir selbst?")
                        .getStatus())
                .isEqualTo(422);
        assertThat(commitments
                        .contradict(somebody.plain(), path, report, "Ich bin nur hier.")
                        .getStatus())
                .isEqualTo(422);
        assertThat(commitments.contradict(host, path, report, "").getStatus()).isEqualTo(422);
        assertThat(commitments
                        .contradict(host, path, report, "Sie ist viel zu steil.")
                        .getStatus())
                .isEqualTo(303);
        assertThat(commitments.contradict(host, path, report, "Und zu schmal.").getStatus())
                .isEqualTo(422);
        var page = click.look(path).getContentAsString();
        assertThat(page).contains("Sie ist viel zu steil.", host.name()).doesNotContain("Und zu schmal.");
        assertThat(click.look(owner, "/neues").getContentAsString()).contains("widerspricht");
        assertThat(commitments
                        .contradict(host, path, UUID.randomUUID(), "Wozu?")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whoseVoiceLedToItHearsOnceADayOfAllThatMoved() throws Exception {
        voices.raise(need, author.id(), owner.id());
        var path = promise(owner, Map.of());
        commitments.say(owner, path, "BEGUN", "Die Firma ist bestellt.");
        commitments.say(owner, path, "KEPT", "Die Rampe steht.");
        assertThat(commitments.told(author)).isEqualTo(1);
        assertThat(commitments.told(owner)).as("who moved it").isZero();
        assertThat(commitments.told(host)).as("whose voice did not lead to it").isZero();
        var page = click.look(author, "/mein-platz/was-daraus-wurde").getContentAsString();
        assertThat(page).contains(RAMP, path);
        for (var table : List.of("echo", "echo_told")) {
            db.sql("update commitments." + table + " set day = day - 1 where person = :person")
                    .param("person", author.id())
                    .update();
        }
        commitments.say(owner, path, "BROKEN", "Sie ist zu steil, sie muss weg.");
        assertThat(commitments.told(author)).isEqualTo(2);
        assertThat(click.look(host, "/mein-platz/was-daraus-wurde").getContentAsString())
                .doesNotContain(RAMP);
    }

    @Test
    void twoAnswersAtOnceAreOne() throws Exception {
        var path = promise(host, Map.of("owner", owner.id().toString()));
        Callable<Integer> take = () -> click.send(owner, path + "/annehmen").getStatus();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var answer : threads.invokeAll(List.of(take, take, take, take))) {
                assertThat(answer.get()).isEqualTo(303);
            }
        }
        assertThat(commitments.reports(path)).isEqualTo(1);
    }

    @Test
    void whoIsGoneIsNotNamedButThePromiseStays() throws Exception {
        var path = promise(owner, Map.of());
        commitments.say(owner, path, "KEPT", "Die Rampe steht.");
        commitments.contradict(host, path, commitments.report(path), "Sie ist viel zu steil.");
        erasure.erase(owner.id());
        erasure.erase(host.id());
        var page = click.look(path).getContentAsString();
        assertThat(page)
                .contains(RAMP, "Die Rampe steht.", "Sie ist viel zu steil.")
                .doesNotContain(owner.name())
                .doesNotContain(host.name());
    }

    private String promise(SignedIn by, Map<String, String> more) throws Exception {
        return commitments.promise(by, result, more);
    }

    private int count() {
        return db.sql("select count(*) from commitments.commitment where undertaking = :id")
                .param("id", undertaking)
                .query(Integer.class)
                .single();
    }
}
