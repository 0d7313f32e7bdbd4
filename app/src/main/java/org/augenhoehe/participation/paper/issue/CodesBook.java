package org.augenhoehe.participation.paper.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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
    private final AuditLog audit;
    private final Clock clock;

    CodesBook(
            Undertakings undertakings,
            PaperDoor door,
            PrintStore prints,
            CodeStore codes,
            AuditLog audit,
            Clock clock) {
        this.undertakings = undertakings;
        this.door = door;
        this.prints = prints;
        this.codes = codes;
        this.audit = audit;
        this.clock = clock;
    }

    /// @return false where the step is over meanwhile
    @Transactional
    boolean keep(UUID host, Print print, List<Copies> copies, LocalDate today) {
        var step = undertakings.findStep(print.step()).orElseThrow(NotFound::new);
        undertakings.holdStill(step.undertaking());
        if (step.isClosed() || !clock.instant().isBefore(step.closesAt())) {
            return false;
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
        return true;
    }

    /// Makes all papers worthless that are out, for example when some got lost.
    @Transactional
    public void voidAll(UUID host, UUID id) {
        var step = door.getForHost(host, id).step();
        audit.add(host, "papers.voided", step.id(), Integer.toString(codes.voidAll(step.id())));
    }
}
