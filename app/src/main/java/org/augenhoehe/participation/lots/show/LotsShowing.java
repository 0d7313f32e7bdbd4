package org.augenhoehe.participation.lots.show;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.methods.lottery.Quota;
import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.participation.lots.draw.GroupStore;
import org.augenhoehe.participation.lots.draw.Groups;
import org.augenhoehe.participation.lots.pool.Lot;
import org.augenhoehe.participation.lots.pool.LotStore;
import org.augenhoehe.participation.lots.pool.PoolBook;
import org.augenhoehe.participation.lots.prepare.DrawingStore;
import org.augenhoehe.participation.lots.prepare.LotsDoor;
import org.augenhoehe.participation.lots.prepare.QuotaStore;
import org.augenhoehe.participation.lots.show.QuotaLine.Moment;
import org.augenhoehe.participation.lots.waves.Invitation;
import org.augenhoehe.participation.lots.waves.InvitationStore;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what the page of a drawing shows to whoever looks.
@Component
class LotsShowing {
    private final LotsDoor door;
    private final DrawingStore drawings;
    private final QuotaStore quotas;
    private final LotStore lots;
    private final FigureStore figures;
    private final GroupStore groups;
    private final InvitationStore invitations;
    private final Undertakings undertakings;
    private final People people;
    private final Clock clock;

    LotsShowing(
            LotsDoor door,
            DrawingStore drawings,
            QuotaStore quotas,
            LotStore lots,
            FigureStore figures,
            GroupStore groups,
            InvitationStore invitations,
            Undertakings undertakings,
            People people,
            Clock clock) {
        this.door = door;
        this.drawings = drawings;
        this.quotas = quotas;
        this.lots = lots;
        this.figures = figures;
        this.groups = groups;
        this.invitations = invitations;
        this.undertakings = undertakings;
        this.people = people;
        this.clock = clock;
    }

    LotsShown of(Page page, UUID id) {
        var step = door.get(id);
        var drawing = drawings.find(id).orElse(null);
        var visitor = page.visitor().person();
        var host = visitor != null && undertakings.hosts(visitor, step.undertaking());
        var bounds = drawing == null || drawing.hidden() ? List.<Quota>of() : quotas.list(id);
        var asked = drawing == null || !drawing.isDrawn() ? List.<Invitation>of() : invitations.list(id);
        var own = visitor == null ? null : lots.find(id, visitor).orElse(null);
        var waves = drawing == null || !drawing.isClosed() ? List.<Groups>of() : groups.list(id);
        return new LotsShown(
                step,
                undertakings.findQuestion(step.undertaking()).orElse(""),
                drawing,
                undertakings.entrance(step, visitor),
                host,
                hasCome(drawing, waves),
                figures.get(id),
                bounds,
                QuotaLine.of(
                        bounds,
                        drawing != null && drawing.isClosed() ? figures.listHaving(id) : List.of(),
                        moment(step, drawing)),
                own,
                own == null ? null : asked(own, asked),
                own == null || own.number() == null ? 0 : lots.countOthers(own),
                waves,
                asked,
                host && drawing != null && drawing.isDrawn() && drawing.listed() ? figures.listSeats(id) : List.of(),
                host && drawing != null && drawing.isDrawn() && !drawing.listed() ? coming(page, id) : List.of());
    }

    /// In an order that tells nothing of their numbers.
    private List<String> coming(Page page, UUID step) {
        return people.names(figures.listComing(step)).values().stream()
                .sorted(page.language().collator())
                .toList();
    }

    private boolean hasCome(@Nullable Drawing drawing, List<Groups> waves) {
        var promise = drawing == null ? null : drawing.promise();
        var today = LocalDate.ofInstant(clock.instant(), Step.ZONE);
        return promise != null
                && !waves.isEmpty()
                && !today.isBefore(promise.day())
                && !today.isBefore(waves.getFirst().drawable());
    }

    private static Moment moment(Step step, @Nullable Drawing drawing) {
        return new Moment(
                drawing != null && drawing.isClosed(), drawing != null && drawing.isDrawn() && step.isClosed());
    }

    private static @Nullable Invitation asked(Lot own, List<Invitation> all) {
        return all.stream()
                .filter(one -> Objects.equals(one.number(), own.number()))
                .findFirst()
                .orElse(null);
    }

    /// What somebody said before, to be changed.
    static Form form(LotsShown shown) {
        var form = Form.empty();
        var own = shown.own();
        if (own != null) {
            var place = 0;
            for (var category : shown.categories().keySet()) {
                form.with(PoolBook.field(place++), own.features().getOrDefault(category, ""));
            }
            form.with(PoolBook.HOUSEHOLD, own.household());
        }
        return form;
    }
}
