package org.augenhoehe.participation.answer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.AnswerKind;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/// Who asks people owes them answers.
@PlatformTest
class AnswerTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Founding founding;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeGathering gathering;

    @Autowired
    AnswerStore store;

    @Autowired
    AnswerBook book;

    @Autowired
    CountedQueries queries;

    @Autowired
    Erasure erasure;

    @Autowired
    JdbcClient db;

    SignedIn host;
    SignedIn author;
    Step step;
    UUID need;

    @BeforeEach
    void somethingIsOwed() throws Exception {
        host = somebody.plain();
        author = somebody.plain();
        step = gathering.open(host);
        need = gathering.contribute(author, step, "Ein Fahrdienst am Abend.");
    }

    @Test
    void aStepIsNotClosedBeforeEverythingIsAnswered() throws Exception {
        some.over(step);
        assertThat(close().getContentAsString()).contains("Ein Beitrag hat noch keine Antwort.");
        answer("SET_ASIDE", "Dafür fehlt uns das Geld.", need);
        assertThat(close().getStatus()).isEqualTo(303);
        assertThat(look("/sammeln/" + step.id()))
                .contains("1 Beitrag: 0 aufgenommen, 0 zusammengeführt, 1 zurückgestellt.");
    }

    @Test
    void whatIsTakenUpLeadsToWhatCameOfIt() throws Exception {
        var supporter = somebody.plain();
        click.send(supporter, "/beitraege/" + need + "/unterstuetzen");
        var proposal = gathering.contribute(
                somebody.plain(), step, Map.of("kind", "PROPOSAL", "wording", "Der Verein leiht uns den Bus."));
        assertThat(gathering.answer(host, step, "TAKEN_UP", "Das machen wir so.", need, proposal))
                .isEqualTo(303);
        assertThat(look("/faden/" + need)).contains("Der Verein leiht uns den Bus.");
        assertThat(look("/beitraege/" + need)).contains("Aufgenommen").contains("Das machen wir so.");
        assertThat(news(author)).contains("Auf deinen Beitrag gibt es eine Antwort.");
        assertThat(news(supporter)).contains("den du unterstützt, hat eine Antwort");
        assertThat(look("/vorhaben/" + step.undertaking() + "/verlauf")).contains("Beiträge beantwortet: 1");
    }

    @Test
    void whatIsSetAsideSaysWhyAlsoOnTheThread() throws Exception {
        answer("SET_ASIDE", "Dafür fehlt uns das Geld.", need);
        assertThat(look("/faden/" + need)).contains("Zurückgestellt").contains("Dafür fehlt uns das Geld.");
    }

    @Test
    void oneReasonAnswersManyAlike() throws Exception {
        var other = gathering.contribute(somebody.plain(), step, "Ein Bus nach dem Essen.");
        assertThat(book.setAside(host.id(), step, Set.of(need, other), "Dafür fehlt uns das Geld."))
                .isEqualTo(new Giving.Done(2));
        assertThat(look("/beitraege/" + other)).contains("Dafür fehlt uns das Geld.");
        assertThat(store.find(need).orElseThrow().answer().id())
                .isEqualTo(store.find(other).orElseThrow().answer().id());
    }

    @Test
    void nobodyIsAnsweredWithoutAReason() throws Exception {
        assertThat(answer("SET_ASIDE", " ", need)).isEqualTo(422);
        assertThat(store.find(need)).isEmpty();
    }

    @Test
    void onlyHostsAnswer() throws Exception {
        assertThat(click.look(author, "/sammeln/" + step.id() + "/antworten").getStatus())
                .isEqualTo(403);
        assertThat(gathering.answer(author, step, "TAKEN_UP", "Das machen wir.", need, step.id()))
                .isEqualTo(403);
        assertThat(store.find(need)).isEmpty();
    }

    @Test
    void hostsAnswerOnlyWhatIsTheirs() throws Exception {
        var stranger = somebody.plain();
        var elsewhere = gathering.open(stranger);
        assertThat(gathering.answer(stranger, elsewhere, "SET_ASIDE", "Nein, nie.", need, elsewhere.id()))
                .isEqualTo(404);
        assertThat(gathering.answer(host, step, "TAKEN_UP", "Das machen wir.", need, elsewhere.id()))
                .isEqualTo(422);
        assertThat(store.find(need)).isEmpty();
    }

    @Test
    void ofTwoAnswersAtOnceOneStands() throws Exception {
        try (var hands = Executors.newFixedThreadPool(4)) {
            var answers = IntStream.range(0, 4)
                    .<Callable<Giving>>mapToObj(
                            number -> () -> book.setAside(host.id(), step, Set.of(need), "Antwort " + number))
                    .toList();
            int done = 0;
            for (var given : hands.invokeAll(answers)) {
                done += given.get() instanceof Giving.Done ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
    }

    @Test
    void theAuthorContradictsOnceAndIsOwedALastWord() throws Exception {
        answer("SET_ASIDE", "Dafür fehlt uns das Geld.", need);
        assertThat(contradict(author, "Der Bus steht doch da.")).isEqualTo(303);
        assertThat(news(host)).contains("Jemand widerspricht einer Antwort von euch.");
        assertThat(look("/beitraege/" + need))
                .contains("Der Bus steht doch da.")
                .contains("fehlt noch eine Antwort");
        some.over(step);
        assertThat(close().getStatus()).isEqualTo(422);
        answer("TAKEN_UP", "Stimmt. Wir fragen nach dem Bus.", need);
        assertThat(look("/beitraege/" + need))
                .containsSubsequence("Dafür fehlt uns das Geld.", "Der Bus steht doch da.", "Stimmt. Wir fragen");
        contradict(author, "Und der Fahrer?");
        assertThat(look("/beitraege/" + need)).doesNotContain("Und der Fahrer?");
        assertThat(close().getStatus()).isEqualTo(303);
    }

    @Test
    void whatIsContradictedAfterClosingIsOwedALastWordInTime() throws Exception {
        some.over(step);
        answer("SET_ASIDE", "Dafür fehlt uns das Geld.", need);
        assertThat(close().getStatus()).isEqualTo(303);
        var page = "/vorhaben/" + step.undertaking();
        assertThat(click.look(host, page).getContentAsString()).doesNotContain("Letztes Wort:");
        assertThat(contradict(author, "Der Bus steht doch da.")).isEqualTo(303);
        assertThat(click.look(host, page).getContentAsString()).contains("Letztes Wort: " + step.question());
        assertThat(look(page + "/verlauf")).contains("Jetzt ist ein letztes Wort geschuldet.");
        some.late(step);
        answeredDaysAgo(2);
        assertThat(look("/offene-antworten")).as("it has days of its own").doesNotContain("/sammeln/" + step.id());
        assertThat(look(page)).doesNotContain("versprochene Antwort fehlt");
        contradictedDaysAgo(15);
        assertThat(look("/offene-antworten")).contains("/sammeln/" + step.id());
        assertThat(look(page)).contains("versprochene Antwort fehlt");
        answer("TAKEN_UP", "Stimmt. Wir fragen nach dem Bus.", need);
        assertThat(click.look(host, page).getContentAsString()).doesNotContain("Letztes Wort:");
        assertThat(look(page)).doesNotContain("versprochene Antwort fehlt");
        assertThat(look("/offene-antworten").lines().filter(line -> line.contains("/sammeln/" + step.id())))
                .as("that it came too late stays")
                .singleElement()
                .asString()
                .contains("davon 1 zu spät beantwortet");
    }

    @Test
    void aLastWordInTimeIsOwedNoMore() throws Exception {
        answer("SET_ASIDE", "Dafür fehlt uns das Geld.", need);
        contradict(author, "Der Bus steht doch da.");
        some.late(step);
        answeredDaysAgo(2);
        answer("TAKEN_UP", "Stimmt. Wir fragen nach dem Bus.", need);
        assertThat(look("/offene-antworten")).doesNotContain("/sammeln/" + step.id());
        assertThat(look("/vorhaben/" + step.undertaking())).doesNotContain("später als versprochen");
    }

    @Test
    void afterTwoWeeksAnAnswerStands() throws Exception {
        answer("SET_ASIDE", "Dafür fehlt uns das Geld.", need);
        assertThat(click.look(author, "/beitraege/" + need).getContentAsString())
                .contains("Ich bin nicht einverstanden");
        answeredDaysAgo(15);
        assertThat(click.look(author, "/beitraege/" + need).getContentAsString())
                .doesNotContain("Ich bin nicht einverstanden");
        contradict(author, "Der Bus steht doch da.");
        assertThat(store.find(need).orElseThrow().contradiction()).isNull();
    }

    @Test
    void organisationsOfTheSameNameOweApart() throws Exception {
        var own = somebody.plain();
        var other = somebody.plain();
        var first = founding.confirmedProvider(own);
        var second = founding.confirmedProvider(other);
        db.sql("update people.organisation set name = 'Haus am Markt' where id in (:first, :second)")
                .param("first", first)
                .param("second", second)
                .update();
        owesLate(own, first);
        owesLate(other, second);
        var page = look("/offene-antworten");
        assertThat(page.split("Haus am Markt</h2>", -1)).as("two headings").hasSize(3);
    }

    private void owesLate(SignedIn speaker, UUID organisation) throws Exception {
        var id = some.start(speaker, Map.of("organisation", organisation.toString()));
        some.enter(id, speaker, Phase.PLAN);
        var late = some.plan(id, speaker, some.wish("gathering"));
        gathering.contribute(author, late, "Ein Fahrdienst am Abend.");
        some.late(late);
    }

    private void answeredDaysAgo(int days) {
        db.sql("update participation.answer set given_at = now() - make_interval(days => :days) where step = :step")
                .param("days", days)
                .param("step", step.id())
                .update();
    }

    private void contradictedDaysAgo(int days) {
        db.sql("""
                update participation.answered set contradicted_at = now() - make_interval(days => :days)
                where contribution = :need
                """).param("days", days).param("need", need).update();
    }

    @Test
    void anAnswerIsReportedAndHiddenAndStillCounts() throws Exception {
        answer("SET_ASIDE", "Wer so etwas will, spinnt.", need);
        var id = store.find(need).orElseThrow().answer().id();
        assertThat(look("/beitraege/" + need)).contains("/melden/antwort/" + id);
        hidden("antwort", id);
        assertThat(look("/beitraege/" + need))
                .contains("Diese Worte sind ausgeblendet.")
                .doesNotContain("spinnt");
        assertThat(look("/faden/" + need)).doesNotContain("spinnt");
        assertThat(store.countOwed(step.id())).isZero();
        assertThat(click.look("/melden/antwort/" + id).getStatus()).isEqualTo(404);
    }

    @Test
    void aContradictionIsReportedAndHiddenAndAnAnswerIsOwedAllTheSame() throws Exception {
        answer("SET_ASIDE", "Dafür fehlt uns das Geld.", need);
        contradict(author, "Ihr lügt doch alle.");
        assertThat(look("/beitraege/" + need)).contains("/melden/widerspruch-zu-antwort/" + need);
        hidden("widerspruch-zu-antwort", need);
        assertThat(look("/beitraege/" + need)).doesNotContain("lügt");
        assertThat(click.look(host, "/sammeln/" + step.id() + "/antworten").getContentAsString())
                .doesNotContain("lügt");
        assertThat(store.countOwed(step.id())).isEqualTo(1);
    }

    /// Somebody reports it, somebody uninvolved hides it.
    private void hidden(String kind, UUID thing) throws Exception {
        click.send(
                somebody.plain(), "/melden/" + kind + "/" + thing, Map.of("ground", "HURTS", "words", "Das kränkt."));
        var matter = db.sql("select id from moderation.matter where kind = :kind and thing = :thing")
                .param("kind", kind)
                .param("thing", thing)
                .query(UUID.class)
                .single();
        click.send(
                somebody.named("Moderatorin", Role.MODERATOR),
                "/moderation/" + matter,
                Map.of("outcome", "HIDDEN", "reason", "Es kränkt."));
    }

    @Test
    void whoIsExcludedDoesNotContradictEither() throws Exception {
        answer("SET_ASIDE", "Dafür fehlt uns das Geld.", need);
        db.sql("""
                insert into moderation.block (id, person, reason, at, until)
                values (gen_random_uuid(), :person, 'Zum dritten Mal.', now(), now() + interval '3 days')
                """).param("person", author.id()).update();
        var answer = click.send(
                author, "/beitraege/" + need + "/widersprechen", Map.of("contradiction", "Der Bus steht doch da."));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("aber nichts schreiben", "Der Bus steht doch da.");
        assertThat(store.find(need).orElseThrow().contradiction()).isNull();
    }

    @Test
    void nobodyContradictsForTheAuthorOrWithoutSayingWhy() throws Exception {
        answer("SET_ASIDE", "Dafür fehlt uns das Geld.", need);
        assertThat(contradict(somebody.plain(), "Der Bus steht doch da.")).isEqualTo(403);
        var answer = click.send(author, "/beitraege/" + need + "/widersprechen", Map.of("contradiction", "x"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(store.find(need).orElseThrow().contradiction()).isNull();
    }

    @Test
    void whatIsLateIsCountedOnTheUndertakingAndPerOrganisation() throws Exception {
        var speaker = somebody.plain();
        var organisation = founding.confirmedProvider(speaker);
        var id = some.start(speaker, Map.of("organisation", organisation.toString()));
        some.enter(id, speaker, Phase.PLAN);
        var late = some.plan(id, speaker, some.wish("gathering"));
        var waiting = gathering.contribute(author, late, "Ein Fahrdienst am Abend.");
        assertThat(look("/offene-antworten")).doesNotContain("/sammeln/" + late.id());
        some.late(late);
        assertThat(look("/offene-antworten")).contains("/sammeln/" + late.id()).contains("1 Antwort überfällig");
        assertThat(look("/vorhaben/" + id)).contains("owed");
        gathering.answer(speaker, late, "TAKEN_UP", "Das machen wir.", waiting, late.id());
        assertThat(look("/offene-antworten"))
                .contains("/sammeln/" + late.id(), "1 Antwort zu spät gegeben", "davon 1 zu spät beantwortet");
        for (var page : List.of("/vorhaben/" + id, "/vorhaben/" + id + "/plan")) {
            assertThat(look(page))
                    .as(page)
                    .contains("Eine Antwort kam später als versprochen.")
                    .doesNotContain("versprochene Antwort fehlt");
        }
    }

    @Test
    void thePublicCountCostsTheSameForOneAndForMany() throws Exception {
        some.late(step);
        var one = queries.during(() -> click.look("/offene-antworten"));
        for (int i = 0; i < 5; i++) {
            var other = gathering.open(host);
            gathering.contribute(somebody.plain(), other, "Beitrag Nummer " + i);
            some.late(other);
        }
        assertThat(queries.during(() -> click.look("/offene-antworten"))).isEqualTo(one);
    }

    @Test
    void whoLeavesTakesTheirNameAlongAndLeavesTheAnswer() throws Exception {
        answer("SET_ASIDE", "Dafür fehlt uns das Geld.", need);
        contradict(author, "Der Bus steht doch da.");
        assertThat(erasure.about(host.id()))
                .anyMatch(section -> section.titleKey().equals("answer.data.given")
                        && section.rows().toString().contains("fehlt uns das Geld"));
        assertThat(erasure.about(author.id()))
                .anyMatch(section -> section.titleKey().equals("answer.data.contradicted")
                        && section.rows().toString().contains("Der Bus steht"));
        erasure.erase(host.id());
        erasure.erase(author.id());
        assertThat(look("/beitraege/" + need)).contains("Dafür fehlt uns das Geld.");
        assertThat(store.find(need).orElseThrow().answer().kind()).isEqualTo(AnswerKind.SET_ASIDE);
    }

    private MockHttpServletResponse close() throws Exception {
        return click.send(host, "/vorhaben/" + step.undertaking() + "/schritte/" + step.id() + "/abschliessen");
    }

    private int answer(String kind, String wording, UUID contribution) throws Exception {
        return gathering.answer(host, step, kind, wording, contribution, step.id());
    }

    private int contradict(SignedIn person, String why) throws Exception {
        return click.send(person, "/beitraege/" + need + "/widersprechen", Map.of("contradiction", why))
                .getStatus();
    }

    private String news(SignedIn person) throws Exception {
        return click.look(person, "/neues").getContentAsString();
    }

    private String look(String path) throws Exception {
        return click.look(path).getContentAsString();
    }
}
