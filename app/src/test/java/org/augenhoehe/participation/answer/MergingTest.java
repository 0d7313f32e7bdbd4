package org.augenhoehe.participation.answer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.AnswerKind;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/// Nobody's words go into another's without their consent.
@PlatformTest
class MergingTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeGathering gathering;

    @Autowired
    AnswerStore answers;

    @Autowired
    MergingStore store;

    @Autowired
    MergingBook book;

    @Autowired
    Erasure erasure;

    SignedIn host;
    SignedIn author;
    SignedIn other;
    Step step;
    UUID going;
    UUID staying;

    @BeforeEach
    void twoSayNearlyTheSame() throws Exception {
        host = somebody.plain();
        author = somebody.plain();
        other = somebody.plain();
        step = gathering.open(host);
        going = gathering.contribute(author, step, "Ein Bus am Abend.");
        staying = gathering.contribute(other, step, "Ein Fahrdienst nach dem Essen.");
    }

    @Test
    void withConsentTheOneGoesIntoTheOther() throws Exception {
        ask(going, staying);
        assertThat(answers.find(going)).isEmpty();
        assertThat(click.look(author, "/neues").getContentAsString()).contains("Du entscheidest.");
        assertThat(click.look(author, "/beitraege/" + going).getContentAsString())
                .contains("Dürfen wir")
                .contains("Beide wollen heim.");
        decide(author, going, true);
        assertThat(answers.find(going).orElseThrow().answer().kind()).isEqualTo(AnswerKind.MERGED);
        assertThat(click.look("/faden/" + going).getContentAsString()).contains("Ein Fahrdienst nach dem Essen.");
        assertThat(click.look(host, "/neues").getContentAsString()).contains("mit Zustimmung");
    }

    @Test
    void withoutConsentItStandsAloneAndIsStillOwedAnAnswer() throws Exception {
        ask(going, staying);
        decide(author, going, false);
        assertThat(answers.find(going)).isEmpty();
        assertThat(answers.countOwed(step.id())).isEqualTo(2);
        assertThat(click.look(host, "/neues").getContentAsString()).contains("soll für sich stehen");
    }

    @Test
    void nobodyElseSaysYes() throws Exception {
        ask(going, staying);
        assertThat(decide(host, going, true)).isEqualTo(403);
        assertThat(decide(other, going, true)).isEqualTo(403);
        assertThat(answers.find(going)).isEmpty();
    }

    @Test
    void onlyHostsAsk() throws Exception {
        assertThat(gathering.answer(other, step, "MERGED", "Beide wollen heim.", going, staying))
                .isEqualTo(403);
        assertThat(store.findOpen(going)).isEmpty();
    }

    @Test
    void whatWasMergedTakesNothingMoreIn() throws Exception {
        assertThat(gathering.answer(host, step, "MERGED", "Mit sich selbst.", going, going))
                .isEqualTo(422);
        ask(going, staying);
        decide(author, going, true);
        assertThat(gathering.answer(host, step, "MERGED", "Im Kreis herum.", staying, going))
                .isEqualTo(422);
    }

    @Test
    void twoWhoAgreeAtTheSameMomentDoNotVanishIntoOneAnother() throws Exception {
        ask(going, staying);
        ask(staying, going);
        try (var hands = Executors.newFixedThreadPool(2)) {
            var both = List.<Callable<Boolean>>of(
                    () -> book.decide(author.id(), going, true), () -> book.decide(other.id(), staying, true));
            int merged = 0;
            for (var one : hands.invokeAll(both)) {
                merged += one.get() ? 1 : 0;
            }
            assertThat(merged).isEqualTo(1);
        }
        assertThat(answers.countOwed(step.id())).isEqualTo(1);
    }

    @Test
    void whereTheAuthorIsGoneNobodyCanAgree() throws Exception {
        ask(going, staying);
        erasure.erase(author.id());
        assertThat(store.findOpen(going)).isEmpty();
        assertThat(gathering.answer(host, step, "MERGED", "Beide wollen heim.", going, staying))
                .isEqualTo(422);
        assertThat(gathering.answer(host, step, "SET_ASIDE", "Steht schon woanders.", going, staying))
                .isEqualTo(303);
    }

    @Test
    void whenTheOneThatStayedIsTakenBackTheOtherIsOwedAnAnswerAgain() throws Exception {
        ask(going, staying);
        decide(author, going, true);
        click.send(other, "/beitraege/" + staying + "/zuruecknehmen");
        assertThat(answers.find(going)).isEmpty();
        assertThat(answers.countOwed(step.id())).isEqualTo(1);
    }

    private void ask(UUID one, UUID into) throws Exception {
        assertThat(gathering.answer(host, step, "MERGED", "Beide wollen heim.", one, into))
                .isEqualTo(303);
    }

    private int decide(SignedIn person, UUID contribution, boolean agrees) throws Exception {
        return click.send(
                        person,
                        "/beitraege/" + contribution + "/zusammenfuehren",
                        Map.of("agrees", String.valueOf(agrees)))
                .getStatus();
    }
}
