package org.augenhoehe.undertakings.plan;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.UndertakingState;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/// Five phases in any order, and the cycle again.
@PlatformTest
class PhaseTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    UndertakingStore store;

    @Autowired
    PhaseStore phases;

    @Autowired
    Thread thread;

    SignedIn host;
    UUID id;

    @BeforeEach
    void anUndertakingIsPrepared() throws Exception {
        host = somebody.plain();
        id = some.start(host);
    }

    @Test
    void anyPhaseCanBeTheBeginningAndTheNext() throws Exception {
        assertThat(store.get(id).state()).isEqualTo(UndertakingState.PREPARING);
        some.enter(id, host, Phase.EVALUATE);
        assertThat(store.get(id).state()).isEqualTo(UndertakingState.RUNNING);
        some.enter(id, host, Phase.DESIGN);
        some.enter(id, host, Phase.EVALUATE);
        assertThat(store.get(id).phase()).isEqualTo(Phase.EVALUATE);
        assertThat(phases.list(id))
                .hasSize(3)
                .filteredOn(run -> run.endedAt() == null)
                .hasSize(1);
    }

    @Test
    void enteringThePhaseThatRunsIsSaid() throws Exception {
        some.enter(id, host, Phase.PLAN);
        assertThat(enter("/phase", Phase.PLAN)).isEqualTo(422);
        assertThat(phases.list(id)).hasSize(1);
    }

    @Test
    void aNewRoundComesOfWhatTheLastOneShowed() throws Exception {
        some.enter(id, host, Phase.EVALUATE);
        var wish = some.wish("probe-gathering");
        wish.put("phase", "EVALUATE");
        var review = some.plan(id, host, wish);
        assertThat(enter("/runde", Phase.PLAN))
                .as("while people wait for answers")
                .isEqualTo(422);
        some.over(review);
        click.send(host, "/vorhaben/" + id + "/schritte/" + review.id() + "/abschliessen");
        assertThat(enter("/runde", Phase.PLAN)).isEqualTo(303);
        assertThat(store.get(id).round()).isEqualTo(2);
        assertThat(thread.forward(review.id()).steps()).hasSize(2);
        assertThat(click.look("/vorhaben/" + id).getContentAsString()).contains("Runde 2");
    }

    @Test
    void withoutAReviewTheRoundComesOfTheOneBefore() throws Exception {
        some.enter(id, host, Phase.PLAN);
        enter("/runde", Phase.PLAN);
        enter("/runde", Phase.PLAN);
        assertThat(thread.forward(id).steps()).hasSize(3);
    }

    @Test
    void whatRestsGoesNowhere() throws Exception {
        some.enter(id, host, Phase.PLAN);
        click.send(host, "/vorhaben/" + id + "/lauf", Map.of("move", "PAUSE", "reason", "Sommerpause."));
        assertThat(enter("/phase", Phase.DESIGN)).isEqualTo(422);
        assertThat(enter("/runde", Phase.DESIGN)).isEqualTo(422);
        assertThat(store.get(id).phase()).isEqualTo(Phase.PLAN);
    }

    private int enter(String way, Phase phase) throws Exception {
        return click.send(host, "/vorhaben/" + id + way, Map.of("phase", phase.name()))
                .getStatus();
    }
}
