package org.augenhoehe.commitments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.augenhoehe.opendata.dossier.Chapter;
import org.augenhoehe.opendata.dossier.Chapter.Entry;
import org.augenhoehe.opendata.dossier.DossierPart;
import org.augenhoehe.opendata.dossier.DossierSubject;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;

/// What is promised, by when, and whether it was kept. Who promises is told on the page of the promise only.
@Component
class CommitmentsInExtract implements DossierPart {
    private static final int SHOWN = 20;

    private final CommitmentListStore lists;
    private final Clock clock;

    CommitmentsInExtract(CommitmentListStore lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Chapter> tell(Page page, DossierSubject subject) {
        var today = LocalDate.ofInstant(clock.instant(), Step.ZONE);
        var all = lists.listPromisedIn(subject.undertakings());
        var missing = new ArrayList<String>();
        var overdue = all.stream().filter(one -> one.isOverdue(today)).count();
        if (overdue > 0) {
            missing.add(page.t("opendata.dossier.commitments.overdue", overdue));
        }
        if (all.size() > SHOWN) {
            missing.add(page.t("opendata.dossier.commitments.more", all.size() - SHOWN));
        }
        return Optional.of(Chapter.of(
                page.t("opendata.dossier.commitments.title"),
                page.t("opendata.dossier.commitments.lead", all.size()),
                all.stream().limit(SHOWN).map(one -> entry(page, one, today)).toList(),
                List.copyOf(missing)));
    }

    private static Entry entry(Page page, Commitment one, LocalDate today) {
        var said = new ArrayList<String>();
        said.add(page.t("opendata.dossier.commitments.due", page.day(one.due()), page.t(one.textKey(today))));
        var cents = one.cents();
        if (cents != null) {
            said.add(page.t("opendata.dossier.commitments.cost", page.t("commitments.euros.value", cents / 100.0)));
        }
        if (one.contradicted()) {
            said.add(page.t("opendata.dossier.commitments.contradicted"));
        }
        return new Entry(one.wording(), String.join(" ", List.copyOf(said)), one.path());
    }
}
