package org.augenhoehe.undertakings.show;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.directory.ServiceNames;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.web.Markdown;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.platform.web.Ring;
import org.augenhoehe.thread.Telling;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.Promises;
import org.augenhoehe.undertakings.UndertakingState;
import org.augenhoehe.undertakings.UndertakingView;
import org.augenhoehe.undertakings.life.History;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.plan.PhaseStore;
import org.augenhoehe.undertakings.preparation.Released;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together the page of an undertaking, with as many questions to the database for a large one as for a small one.
@Component
class Showing {
    private static final int STRANDS = 3;
    private static final int RELEASED = 20;
    private static final int PROMISED = 5;
    private static final int REOPENED_DAYS = 14;

    private final UndertakingStore undertakings;
    private final ServiceNames services;
    private final Organisations organisations;
    private final Finding finding;
    private final PhaseStore phases;
    private final Thread thread;
    private final Telling telling;
    private final Released released;
    private final List<Promises> promises;
    private final List<UndertakingView> views;
    private final History history;
    private final WhatNow whatNow;
    private final Markdown markdown;
    private final Clock clock;

    Showing(
            UndertakingStore undertakings,
            ServiceNames services,
            Organisations organisations,
            Finding finding,
            PhaseStore phases,
            Thread thread,
            Telling telling,
            Released released,
            List<Promises> promises,
            List<UndertakingView> views,
            History history,
            WhatNow whatNow,
            Markdown markdown,
            Clock clock) {
        this.undertakings = undertakings;
        this.services = services;
        this.organisations = organisations;
        this.finding = finding;
        this.phases = phases;
        this.thread = thread;
        this.telling = telling;
        this.released = released;
        this.promises = promises;
        this.views = views;
        this.history = history;
        this.whatNow = whatNow;
        this.markdown = markdown;
        this.clock = clock;
    }

    UndertakingShown of(Page page, UUID id) {
        var undertaking = undertakings.get(id);
        var concerned = services.list(undertakings.listServices(id));
        var found = finding.of(undertaking, concerned, page.visitor().person(), clock.instant());
        var facts = found.facts();
        var endings = thread.listEndings(id, STRANDS);
        var promised = promises.stream()
                .flatMap(room -> room.list(id, PROMISED).stream())
                .toList();
        return new UndertakingShown(
                undertaking,
                organisation(undertaking),
                concerned,
                markdown.html(undertaking.about(page)),
                ring(undertaking),
                whatNow.of(page, facts),
                endings.strands().stream()
                        .map(strand -> telling.tell(page, strand))
                        .toList(),
                endings.strands().stream()
                        .map(strand -> "/faden/" + strand.getFirst().id())
                        .toList(),
                endings.others(),
                promised,
                released.list(id, RELEASED),
                found.counted(),
                facts.own(),
                facts.lead(),
                WhatNext.of(page, facts),
                history.findLastMove(id)
                        .filter(move -> stillSays(undertaking, move))
                        .orElse(null),
                facts.late(),
                facts.answeredLate(),
                views.stream().filter(view -> view.isShown(id, facts.hosts())).toList());
    }

    /// Why it rests stands there as long as it does; why it was opened again, for two weeks.
    private boolean stillSays(Undertaking undertaking, History.Event move) {
        var goesOn = undertaking.isRunning() || undertaking.state() == UndertakingState.PREPARING;
        return goesOn
                ? move.act().equals("reopen")
                        && move.at().isAfter(clock.instant().minus(Duration.ofDays(REOPENED_DAYS)))
                : !move.act().equals("reopen");
    }

    private @Nullable String organisation(Undertaking undertaking) {
        var organisation = undertaking.organisation();
        Map<UUID, String> names = organisation == null ? Map.of() : organisations.names(List.of(organisation));
        return organisation == null ? null : names.get(organisation);
    }

    Ring ring(Undertaking undertaking) {
        return ring(undertaking, phases.list(undertaking.id()));
    }

    /// What is done is what ran in this round, and came to an end.
    static Ring ring(Undertaking undertaking, List<PhaseStore.Run> runs) {
        Set<Phase> done = EnumSet.noneOf(Phase.class);
        runs.stream()
                .filter(run -> run.round() == undertaking.round() && run.endedAt() != null)
                .forEach(run -> done.add(run.phase()));
        var phase = undertaking.phase();
        var over = undertaking.state().isOver();
        if (phase != null && over) {
            done.add(phase);
        }
        return new Ring(
                phase == null || over ? 0 : phase.number(),
                done.stream().map(Phase::number).collect(Collectors.toSet()));
    }
}
