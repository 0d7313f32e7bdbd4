package org.augenhoehe.participation.open;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.api.Asked;
import org.augenhoehe.api.Resource;
import org.augenhoehe.methods.lottery.Quota;
import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.participation.lots.prepare.DrawingStore;
import org.augenhoehe.participation.lots.prepare.QuotaStore;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

@Component("drawsForPrograms")
class Draws implements Resource<Draw> {
    private final DrawingStore drawings;
    private final QuotaStore quotas;
    private final Undertakings undertakings;

    Draws(DrawingStore drawings, QuotaStore quotas, Undertakings undertakings) {
        this.drawings = drawings;
        this.quotas = quotas;
        this.undertakings = undertakings;
    }

    @Override
    public String name() {
        return "draws";
    }

    @Override
    public String about() {
        return "Draws by lot: what for, by which quotas, what was promised before, and when it was drawn.";
    }

    @Override
    public Class<Draw> type() {
        return Draw.class;
    }

    @Override
    public Set<String> narrowedBy() {
        return Set.of("undertaking");
    }

    @Override
    public List<Draw> list(Asked asked) {
        var steps = StepsAsked.of(asked, undertakings);
        return told(asked.base(), drawings.listPublic(asked.after(), steps, asked.most()));
    }

    @Override
    public Optional<Draw> find(String base, UUID id) {
        return told(base, drawings.listPublic(null, List.of(id), 1)).stream().findFirst();
    }

    private List<Draw> told(String base, List<Drawing> found) {
        var ids = found.stream().map(Drawing::step).toList();
        var steps = undertakings.listSteps(ids);
        var bounds = quotas.listAll(ids);
        return found.stream()
                .map(one -> told(base, one, Objects.requireNonNull(steps.get(one.step())), bounds))
                .toList();
    }

    private static Draw told(String base, Drawing one, Step step, Map<UUID, List<Quota>> bounds) {
        var promise = one.promise();
        var drawn = one.drawn();
        return new Draw(
                one.step(),
                step.undertaking(),
                step.question(),
                one.hidden() ? null : one.purpose(),
                one.seats(),
                one.listed(),
                one.households(),
                one.hidden()
                        ? List.of()
                        : bounds.getOrDefault(one.step(), List.of()).stream()
                                .map(quota ->
                                        new Draw.Quota(quota.category(), quota.feature(), quota.least(), quota.most()))
                                .toList(),
                promise == null ? null : promise.closedAt(),
                promise == null ? null : (long) promise.people(),
                promise == null ? null : promise.commitment(),
                promise == null ? null : promise.day(),
                one.list(),
                drawn == null ? null : drawn.at(),
                one.list() == null || one.hidden() ? null : URI.create(base + one.path() + "/pruefen.json"),
                URI.create(base + one.path()));
    }
}
