package org.augenhoehe.participation.gathering;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/// One person, one support.
@PlatformTest
class SupportTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeGathering gathering;

    @Autowired
    SupportStore store;

    @Autowired
    SupportBook book;

    SignedIn author;
    SignedIn reader;
    Step step;
    UUID contribution;

    @BeforeEach
    void somethingIsThere() throws Exception {
        author = somebody.plain();
        reader = somebody.plain();
        step = gathering.open(somebody.plain());
        contribution = gathering.contribute(author, step, "Ein Fahrdienst.");
    }

    @Test
    void itCountsOnceAndCanBeTakenBack() throws Exception {
        support(reader);
        support(reader);
        assertThat(store.count(contribution)).isEqualTo(1);
        assertThat(click.look(reader, "/beitraege/" + contribution).getContentAsString())
                .contains("Du unterstützt es");
        click.send(reader, "/beitraege/" + contribution + "/nicht-mehr-unterstuetzen");
        assertThat(store.count(contribution)).isZero();
    }

    @Test
    void pressedTwiceAtTheSameMomentItIsStillOne() throws Exception {
        try (var hands = Executors.newFixedThreadPool(4)) {
            var presses = IntStream.range(0, 8)
                    .<Callable<Object>>mapToObj(any -> () -> book.support(reader.id(), contribution))
                    .toList();
            for (var press : hands.invokeAll(presses)) {
                press.get();
            }
        }
        assertThat(store.count(contribution)).isEqualTo(1);
    }

    @Test
    void nobodySupportsTheirOwn() throws Exception {
        support(author);
        assertThat(store.count(contribution)).isZero();
        assertThat(click.look(author, "/beitraege/" + contribution).getContentAsString())
                .doesNotContain("Das unterstütze ich");
    }

    @Test
    void afterTheEndOnlyTakingBackIsPossible() throws Exception {
        support(reader);
        some.over(step);
        support(somebody.plain());
        assertThat(store.count(contribution)).isEqualTo(1);
        click.send(reader, "/beitraege/" + contribution + "/nicht-mehr-unterstuetzen");
        assertThat(store.count(contribution)).isZero();
    }

    @Test
    void whoWantsReadsFirstWhatMostSupport() throws Exception {
        var other = gathering.contribute(author, step, "Ein Chor am Abend.");
        click.send(reader, "/beitraege/" + other + "/unterstuetzen");
        assertThat(click.look("/sammeln/" + step.id() + "?reihe=support").getContentAsString())
                .containsSubsequence("Ein Chor am Abend.", "Ein Fahrdienst.");
    }

    @Test
    void onePressInTheListLeadsBackToTheSamePlaceAndNowhereElse() throws Exception {
        var list = "/sammeln/" + step.id() + "?reihe=newest&seite=1";
        var back = click.send(reader, "/beitraege/" + contribution + "/unterstuetzen", Map.of("zurueck", list));
        assertThat(back.getHeader("Location")).isEqualTo(list + "#b-" + contribution);
        var away = click.send(
                reader, "/beitraege/" + contribution + "/unterstuetzen", Map.of("zurueck", "//example.org/"));
        assertThat(away.getHeader("Location")).isEqualTo("/beitraege/" + contribution);
    }

    private void support(SignedIn person) throws Exception {
        click.send(person, "/beitraege/" + contribution + "/unterstuetzen");
    }
}
