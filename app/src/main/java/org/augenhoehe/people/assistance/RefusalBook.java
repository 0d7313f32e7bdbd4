package org.augenhoehe.people.assistance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.notices.Notices;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.security.Assisted;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What somebody tried with an assistance and was refused: it stands in the person's list, and the person hears of it,
/// once a day for each assistant, so that nobody is flooded.
@Service
class RefusalBook {
    private static final int MOST_A_DAY = 30;

    private final ActStore acts;
    private final Notices notices;
    private final Clock clock;

    RefusalBook(ActStore acts, Notices notices, Clock clock) {
        this.acts = acts;
        this.notices = notices;
        this.clock = clock;
    }

    /// @param assisted null where the page is nobody's to assist with
    /// @param tells whether the person hears of it beside the list
    @Transactional
    void note(Concerned between, @Nullable Assisted assisted, String path, boolean tells) {
        acts.takeTurns(between.person(), between.assistant());
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, People.ZONE);
        var morning = today.atStartOfDay(People.ZONE).toInstant();
        var told = acts.isTold(between.person(), between.assistant(), today);
        var first = tells && !told;
        if (!first && acts.countRefused(between.person(), between.assistant(), morning) >= MOST_A_DAY) {
            return;
        }
        var deed = Deed.of(assisted, path, now);
        acts.addRefused(deed, between.person(), between.assistant(), between.consent(), first ? today : null);
        if (first) {
            notices.tell(List.of(between.person()), AssistanceNews.REFUSED, AssistancePages.MINE + "#getan");
        }
    }

    /// Whose assistance it is.
    record Concerned(UUID person, UUID assistant, UUID consent) {}
}
