package org.augenhoehe.commitments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.augenhoehe.CountedQueries;
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
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/// Somebody promises something out of a result, keeps it or not, is contradicted; whoever's voice led to it hears.
@PlatformTest
class CommitmentTest {
    private static final String RAMP = "Die Stadt legt eine Rampe an den Eingang.";

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
    CountedQueries queries;

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
        var path = promise(owner, Map.of("euros", "1200.50"));
        var page = click.look(path).getContentAsString();
        assertThat(page).contains(RAMP, owner.name(), "1.200,50", "zugesagt");
        assertThat(click.look("/faden/" + need).getContentAsString()).contains(RAMP);
        assertThat(click.look("/faden/" + id(path)).getContentAsString()).contains("Ich komme nicht über die Stufe.");
        assertThat(click.look("/vorhaben/" + undertaking + "/zusagen").getContentAsString())
                .contains(RAMP);
        assertThat(click.look("/vorhaben/" + undertaking + "/verlauf").getContentAsString())
                .contains("Zugesagt: „" + RAMP);
    }

    @Test
    void onlyWhoTakesPartPromisesAndOnlyForPeopleWhoDo() throws Exception {
        var stranger = somebody.plain();
        assertThat(click.look(stranger, "/zusagen/neu/" + result).getStatus()).isEqualTo(403);
        assertThat(click.send(stranger, "/zusagen/neu/" + result, typed(Map.of()))
                        .getStatus())
                .isIn(403, 422);
        var refused = click.send(
                host,
                "/zusagen/neu/" + result,
                typed(Map.of("owner", stranger.id().toString())));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("nimmt an dem Vorhaben nicht teil", RAMP);
        assertThat(count()).isZero();
    }

    @Test
    void nobodyPromisesForOthersOrForAnOrganisationThatIsNotTheirs() throws Exception {
        var path = promise(host, Map.of("owner", owner.id().toString()));
        assertThat(state(path)).isEqualTo("ASKED");
        assertThat(click.send(host, path + "/annehmen").getStatus()).isEqualTo(404);
        assertThat(said(host, path, "KEPT", "Ist doch fertig.", "").getStatus()).isEqualTo(404);
        assertThat(click.look(owner, "/neues").getContentAsString()).contains("um eine Zusage gebeten");
        click.send(owner, path + "/annehmen");
        assertThat(state(path)).isEqualTo("PROMISED");
        var foreign = click.send(
                host,
                "/zusagen/neu/" + result,
                typed(Map.of("organisation", UUID.randomUUID().toString())));
        assertThat(foreign.getStatus()).isEqualTo(422);
    }

    @Test
    void whoDeclinesSaysWhy() throws Exception {
        var path = promise(host, Map.of("owner", owner.id().toString()));
        assertThat(said(owner, path, "DECLINED", "", "").getStatus()).isEqualTo(422);
        said(owner, path, "DECLINED", "Dafür bin ich nicht zuständig.", "");
        assertThat(click.look(path).getContentAsString()).contains("abgelehnt", "Dafür bin ich nicht zuständig.");
        assertThat(click.send(owner, path + "/annehmen").getStatus()).isEqualTo(303);
        assertThat(state(path)).isEqualTo("DECLINED");
    }

    @Test
    void whatTakesLongerKeepsItsFirstDay() throws Exception {
        var path = promise(owner, Map.of());
        assertThat(said(owner, path, "BEGUN", "Es geht schneller.", SomeUndertaking.today(2))
                        .getStatus())
                .isEqualTo(422);
        said(owner, path, "BEGUN", "Die Firma kommt erst im Mai.", SomeUndertaking.today(90));
        assertThat(click.look(path).getContentAsString()).contains("begonnen", "zuerst zugesagt bis", "erst im Mai");
    }

    @Test
    void whatIsOverdueIsSeenByEverybody() throws Exception {
        var path = promise(owner, Map.of());
        assertThat(click.look("/zusagen").getContentAsString()).doesNotContain(id(path));
        db.sql(
                        "update commitments.commitment set due = current_date - 3, promised_for = current_date - 3 where id = :id")
                .param("id", UUID.fromString(id(path)))
                .update();
        assertThat(click.look("/zusagen").getContentAsString()).contains(id(path), "überfällig");
        assertThat(click.look(path).getContentAsString()).contains("Seither ist nichts zu hören");
        said(owner, path, "BROKEN", "Die Stadt gibt kein Geld.", "");
        assertThat(click.look("/zusagen").getContentAsString()).doesNotContain(id(path));
    }

    @Test
    void whoTakesPartContradictsOnceAndWithTheirName() throws Exception {
        var path = promise(owner, Map.of());
        said(owner, path, "KEPT", "Die Rampe steht.", "");
        var report = report(path);
        assertThat(contradict(owner, path, report, "Ich mir selbst?").getStatus())
                .isEqualTo(422);
        assertThat(contradict(somebody.plain(), path, report, "Ich bin nur hier.")
                        .getStatus())
                .isEqualTo(422);
        assertThat(contradict(host, path, report, "").getStatus()).isEqualTo(422);
        assertThat(contradict(host, path, report, "Sie ist viel zu steil.").getStatus())
                .isEqualTo(303);
        assertThat(contradict(host, path, report, "Und zu schmal.").getStatus()).isEqualTo(422);
        var page = click.look(path).getContentAsString();
        assertThat(page).contains("Sie ist viel zu steil.", host.name()).doesNotContain("Und zu schmal.");
        assertThat(click.look(owner, "/neues").getContentAsString()).contains("widerspricht");
        assertThat(contradict(host, path, UUID.randomUUID(), "Wozu?").getStatus())
                .isEqualTo(404);
    }

    @Test
    void whoseVoiceLedToItHearsOnceADayOfAllThatMoved() throws Exception {
        voices.raise(need, author.id(), owner.id());
        var path = promise(owner, Map.of());
        said(owner, path, "BEGUN", "Die Firma ist bestellt.", "");
        said(owner, path, "KEPT", "Die Rampe steht.", "");
        assertThat(told(author)).isEqualTo(1);
        assertThat(told(owner)).as("who moved it").isZero();
        assertThat(told(host)).as("whose voice did not lead to it").isZero();
        var page = click.look(author, "/mein-platz/was-daraus-wurde").getContentAsString();
        assertThat(page).contains(RAMP, path);
        db.sql("update commitments.echo set day = day - 1 where person = :person")
                .param("person", author.id())
                .update();
        said(owner, path, "BROKEN", "Sie ist zu steil, sie muss weg.", "");
        assertThat(told(author)).isEqualTo(2);
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
        assertThat(db.sql("select count(*) from commitments.report where commitment = :id")
                        .param("id", UUID.fromString(id(path)))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoIsGoneIsNotNamedButThePromiseStays() throws Exception {
        var path = promise(owner, Map.of());
        said(owner, path, "KEPT", "Die Rampe steht.", "");
        contradict(host, path, report(path), "Sie ist viel zu steil.");
        erasure.erase(owner.id());
        erasure.erase(host.id());
        var page = click.look(path).getContentAsString();
        assertThat(page)
                .contains(RAMP, "Die Rampe steht.", "Sie ist viel zu steil.")
                .doesNotContain(owner.name())
                .doesNotContain(host.name());
    }

    @Test
    void manyPromisesCostNoMoreQueriesThanOne() throws Exception {
        promise(owner, Map.of());
        var list = "/vorhaben/" + undertaking + "/zusagen";
        click.look(list);
        var few = queries.during(() -> click.look(list));
        for (int more = 0; more < 6; more++) {
            promise(more % 2 == 0 ? owner : host, Map.of("wording", "Ich tue etwas anderes, Nummer " + more));
        }
        assertThat(queries.during(() -> click.look(list))).isEqualTo(few);
    }

    private String promise(SignedIn by, Map<String, String> more) throws Exception {
        var answer = click.send(by, "/zusagen/neu/" + result, typed(more));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        return String.valueOf(answer.getHeader("Location"));
    }

    private static Map<String, String> typed(Map<String, String> more) {
        var typed = new HashMap<>(Map.of("wording", RAMP, "due", SomeUndertaking.today(30)));
        typed.putAll(more);
        return typed;
    }

    private MockHttpServletResponse said(SignedIn by, String path, String state, String words, String due)
            throws Exception {
        return click.send(by, path + "/stand", Map.of("state", state, "words", words, "due", due));
    }

    private MockHttpServletResponse contradict(SignedIn by, String path, UUID report, String words) throws Exception {
        return click.send(by, path + "/widersprechen/" + report, Map.of("against", words));
    }

    private UUID report(String path) {
        return db.sql("select id from commitments.report where commitment = :id order by at desc limit 1")
                .param("id", UUID.fromString(id(path)))
                .query(UUID.class)
                .single();
    }

    private String state(String path) {
        return db.sql("select state from commitments.commitment where id = :id")
                .param("id", UUID.fromString(id(path)))
                .query(String.class)
                .single();
    }

    private int told(SignedIn person) {
        return db.sql("select count(*) from notices.notice where person = :person and kind = 'voice.moved'")
                .param("person", person.id())
                .query(Integer.class)
                .single();
    }

    private int count() {
        return db.sql("select count(*) from commitments.commitment where undertaking = :id")
                .param("id", undertaking)
                .query(Integer.class)
                .single();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
