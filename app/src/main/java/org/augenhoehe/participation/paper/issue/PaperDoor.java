package org.augenhoehe.participation.paper.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.participation.paper.OnPaper;
import org.augenhoehe.participation.paper.PaperWay;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Finds steps that go on paper, and lets hosts in to what only hosts do.
@Component
public class PaperDoor {
    private final Undertakings undertakings;
    private final ObjectProvider<OnPaper> all;

    PaperDoor(Undertakings undertakings, ObjectProvider<OnPaper> all) {
        this.undertakings = undertakings;
        this.all = all;
    }

    /// @throws NotFound where there is no such step, or where it works in a way that does not go on paper
    public OfPaper get(UUID id) {
        var step = undertakings.findStep(id).orElseThrow(NotFound::new);
        var method =
                all.stream().filter(one -> one.knows(step.method())).findFirst().orElseThrow(NotFound::new);
        return new OfPaper(step, method);
    }

    /// @throws Forbidden for everybody who does not host its undertaking
    public OfPaper getForHost(UUID person, UUID id) {
        var found = get(id);
        if (!hosts(person, found.step())) {
            throw new Forbidden();
        }
        return found;
    }

    public boolean hosts(UUID person, Step step) {
        return undertakings.hosts(person, step.undertaking());
    }

    public List<UUID> listHosts(Step step) {
        return undertakings.listHosts(step.undertaking());
    }

    /// A step together with how it goes on paper.
    public record OfPaper(Step step, OnPaper method) {
        public Optional<PaperWay> way() {
            return method.find(step);
        }

        public boolean isOpen(Instant now) {
            return !step.isClosed() && !now.isBefore(step.opensAt()) && !isOver(now);
        }

        boolean isOver(Instant now) {
            return step.isClosed() || !now.isBefore(method.until(step));
        }

        /// As people read it: what closes at midnight closes the day before.
        LocalDate lastDay() {
            return LocalDate.ofInstant(method.until(step).minusSeconds(1), Step.ZONE);
        }
    }
}
