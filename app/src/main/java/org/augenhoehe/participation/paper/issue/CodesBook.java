package org.augenhoehe.participation.paper.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.participation.paper.PaperRoll;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps which codes are out. The log of the staff says how many papers were printed, and nothing of any single one.
@Service
public class CodesBook {
    private final Undertakings undertakings;
    private final PaperDoor door;
    private final PrintStore prints;
    private final CodeStore codes;
    private final PaperRoll roll;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    CodesBook(
            Undertakings undertakings,
            PaperDoor door,
            PrintStore prints,
            CodeStore codes,
            PaperRoll roll,
            People people,
            AuditLog audit,
            Clock clock) {
        this.undertakings = undertakings;
        this.door = door;
        this.prints = prints;
        this.codes = codes;
        this.roll = roll;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// Between drawing and keeping a letter may have come back, or somebody may have gone.
    ///
    /// @return empty where the codes are out now; otherwise why none is
    @Transactional
    Optional<Issued.Refused> keep(UUID host, Print print, List<Copies> copies, LocalDate today) {
        var undertaking =
                undertakings.findStep(print.step()).orElseThrow(NotFound::new).undertaking();
        var receivers = receivers(copies);
        receivers.forEach(people::holdStill);
        undertakings.holdStill(undertaking);
        var found = door.get(print.step());
        if (found.isOver(clock.instant())) {
            return Optional.of(new Issued.Refused("paper.refused.over"));
        }
        var done = found.method().listDone(found.step(), roll.list(print.step()));
        if (!Collections.disjoint(done, receivers) || people.names(receivers).size() < receivers.size()) {
            return Optional.of(new Issued.Refused("paper.letters.changed"));
        }
        prints.add(print, copies.size(), today);
        for (var copy : copies) {
            if (copy.person() != null) {
                codes.voidLetter(print.step(), copy.person());
            }
            if (copy.code() != null) {
                codes.add(print.step(), print.id(), copy.code(), copy.person(), copy.side());
            }
        }
        audit.add(host, "papers.printed", print.step(), print.part() + " " + copies.size());
        return Optional.empty();
    }

    /// In an order, so that two prints at once do not wait for each other.
    private static List<UUID> receivers(List<Copies> copies) {
        return copies.stream()
                .flatMap(copy -> Stream.ofNullable(copy.person()))
                .distinct()
                .sorted()
                .toList();
    }

    /// Makes all papers worthless that are out, for example when some got lost.
    @Transactional
    public void voidAll(UUID host, UUID id) {
        var step = door.getForHost(host, id).step();
        audit.add(host, "papers.voided", step.id(), Integer.toString(codes.voidAll(step.id())));
    }
}
