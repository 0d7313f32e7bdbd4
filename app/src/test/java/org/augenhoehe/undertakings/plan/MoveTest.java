package org.augenhoehe.undertakings.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.platform.web.UnreadNotices;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.UndertakingState;
import org.augenhoehe.undertakings.Undertakings;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// Pausing, finishing, stopping and opening again: who may, with which reason, and what all read.
@PlatformTest
class MoveTest {
    private static final String WHY = "Die Küche ist geschlossen.";

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    UndertakingStore store;

    @Autowired
    Undertakings undertakings;

    @Autowired
    UnreadNotices news;

    @Autowired
    JdbcClient db;

    SignedIn host;
    UUID id;

    @BeforeEach
    void anUndertakingRuns() throws Exception {
        host = somebody.plain();
        id = some.start(host);
        some.enter(id, host, Phase.EVALUATE);
    }

    @Test
    void aPauseKeepsPeopleOutUntilItGoesOn() throws Exception {
        var step = some.plan(id, host, some.wish("probe-gathering"));
        assertThat(move(host, Move.PAUSE, WHY)).isEqualTo(303);
        assertThat(undertakings.entrance(step, host.id())).isEqualTo(Entrance.RESTS);
        assertThat(move(host, Move.GO_ON, "")).isEqualTo(303);
        assertThat(undertakings.entrance(step, host.id())).isEqualTo(Entrance.OPEN);
        assertThat(store.get(id).phase()).isEqualTo(Phase.EVALUATE);
    }

    /// Nobody loses time to vote because a host made a pause.
    @Test
    void whatWasOpenInAPauseEndsSoMuchLaterAndThePromiseStays() throws Exception {
        var open = some.plan(id, host, some.wish("probe-gathering"));
        move(host, Move.PAUSE, WHY);
        move(host, Move.STOP, WHY);
        db.sql("update undertakings.event set at = at - interval '50 hours' where undertaking = :id")
                .param("id", id)
                .update();
        db.sql("update undertakings.step set opens_at = opens_at - interval '80 hours' where id = :id")
                .param("id", open.id())
                .update();
        move(host, Move.REOPEN, WHY);
        var later = undertakings.findStep(open.id()).orElseThrow();
        assertThat(later.lastDay()).isEqualTo(open.lastDay().plusDays(3));
        assertThat(later.answersUntil()).isAfterOrEqualTo(later.lastDay());
        assertThat(later.promisedUntil()).isEqualTo(open.promisedUntil());

        move(host, Move.PAUSE, WHY);
        some.over(later);
        db.sql("update undertakings.step set closed_at = now(), result = 'Ja.' where id = :id")
                .param("id", open.id())
                .update();
        var closed = undertakings.findStep(open.id()).orElseThrow();
        move(host, Move.GO_ON, "");
        assertThat(undertakings.findStep(open.id())).contains(closed);
    }

    @Test
    void whoStopsOrOpensAgainSaysWhyAndAllReadIt() throws Exception {
        for (var owing : List.of(Move.PAUSE, Move.STOP)) {
            assertThat(move(host, owing, "  ")).as(owing.name()).isEqualTo(422);
        }
        move(host, Move.STOP, WHY);
        assertThat(state()).isEqualTo(UndertakingState.STOPPED);
        assertThat(click.look("/vorhaben/" + id).getContentAsString()).contains("ist gestoppt", WHY);
        assertThat(move(host, Move.REOPEN, "")).isEqualTo(422);
        move(host, Move.REOPEN, "Die Küche ist wieder offen.");
        assertThat(state()).isEqualTo(UndertakingState.RUNNING);
        assertThat(click.look("/vorhaben/" + id).getContentAsString()).doesNotContain(WHY);
        assertThat(click.look("/vorhaben/" + id + "/verlauf").getContentAsString())
                .contains(WHY, "Die Küche ist wieder offen.");
    }

    @Test
    void usersStopAndReopenAlsoAgainstTheHosts() throws Exception {
        var user = some.participant(id, StandingKind.SERVICE_USER, host);
        assertThat(move(user, Move.PAUSE, WHY)).isEqualTo(403);
        assertThat(move(user, Move.FINISH, "")).isEqualTo(403);
        assertThat(move(user, Move.STOP, WHY)).isEqualTo(303);
        assertThat(news.count(host.id())).isEqualTo(1);
        assertThat(move(user, Move.REOPEN, WHY)).isEqualTo(303);
        assertThat(state()).isEqualTo(UndertakingState.RUNNING);
    }

    @Test
    void othersDoNot() throws Exception {
        var claiming = some.participant(id);
        click.send(claiming, "/vorhaben/" + id + "/blickwinkel", Map.of("standing", "SERVICE_USER"));
        var relative = some.participant(id, StandingKind.RELATIVE, host);
        for (var who : List.of(claiming, relative, somebody.plain())) {
            for (var move : List.of(Move.PAUSE, Move.STOP, Move.FINISH)) {
                assertThat(move(who, move, WHY)).as(move.name()).isEqualTo(403);
            }
        }
        assertThat(state()).isEqualTo(UndertakingState.RUNNING);
    }

    @Test
    void nothingIsFinishedWhilePeopleWaitForAnswers() throws Exception {
        var step = some.plan(id, host, some.wish("probe-gathering"));
        assertThat(move(host, Move.FINISH, "")).isEqualTo(422);
        some.over(step);
        click.send(host, "/vorhaben/" + id + "/schritte/" + step.id() + "/abschliessen");
        assertThat(move(host, Move.FINISH, "")).isEqualTo(303);
        assertThat(state()).isEqualTo(UndertakingState.FINISHED);
    }

    @Test
    void whatIsNotPossibleFromHereIsSaid() throws Exception {
        assertThat(move(host, Move.GO_ON, "")).isEqualTo(422);
        move(host, Move.STOP, WHY);
        for (var move : List.of(Move.STOP, Move.PAUSE, Move.GO_ON, Move.FINISH)) {
            assertThat(move(host, move, WHY)).as(move.name()).isEqualTo(422);
        }
    }

    @Test
    void whatNeverRanIsPreparedAgain() throws Exception {
        var fresh = some.start(host);
        click.send(host, "/vorhaben/" + fresh + "/lauf", Map.of("move", "STOP", "reason", WHY));
        click.send(host, "/vorhaben/" + fresh + "/lauf", Map.of("move", "REOPEN", "reason", WHY));
        assertThat(store.get(fresh).state()).isEqualTo(UndertakingState.PREPARING);
    }

    private int move(SignedIn who, Move move, String reason) throws Exception {
        return click.send(who, "/vorhaben/" + id + "/lauf", Map.of("move", move.name(), "reason", reason))
                .getStatus();
    }

    private UndertakingState state() {
        return store.get(id).state();
    }
}
