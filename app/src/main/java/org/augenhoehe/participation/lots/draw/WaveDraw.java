package org.augenhoehe.participation.lots.draw;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;

import org.augenhoehe.methods.lottery.PublicList;
import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.participation.lots.LotsNews;
import org.augenhoehe.participation.lots.pool.Lot;
import org.augenhoehe.participation.lots.pool.LotStore;
import org.augenhoehe.participation.lots.waves.InvitationStore;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// One group of a list is drawn, and those in it are asked, in the caller's transaction.
@Component
class WaveDraw {
    private final GroupStore groups;
    private final LotStore lots;
    private final InvitationStore invitations;
    private final Undertakings undertakings;
    private final LotsNews news;
    private final Clock clock;

    WaveDraw(
            GroupStore groups,
            LotStore lots,
            InvitationStore invitations,
            Undertakings undertakings,
            LotsNews news,
            Clock clock) {
        this.groups = groups;
        this.lots = lots;
        this.invitations = invitations;
        this.undertakings = undertakings;
        this.news = news;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void draw(Step step, Drawing drawing, int wave, PublicList list) {
        var number = list.drawn(drawing.revealed(), Drawing.purpose(wave));
        groups.draw(step.id(), wave, number, clock.instant());
        var until = LocalDate.ofInstant(clock.instant(), Step.ZONE).plusDays(drawing.days());
        var drawn = new HashSet<>(Groups.numbers(list.panels().get(number)));
        var people = lots.list(step.id()).stream()
                .filter(lot -> drawn.contains(lot.number()))
                .toList();
        people.forEach(
                lot -> invitations.add(step.id(), Objects.requireNonNull(lot.number()), wave, until, lot.isGone()));
        news.drawn(
                step, people.stream().map(Lot::person).filter(Objects::nonNull).toList());
        undertakings.note(
                step.undertaking(),
                null,
                wave == 1 ? "lots_drawn" : "lots_again",
                "",
                step.question(),
                // The public chance stands on the page, where moderation can hide it.
                "",
                Integer.toString(number),
                Integer.toString(wave),
                groups.list(step.id()).getLast().fingerprint());
    }
}
