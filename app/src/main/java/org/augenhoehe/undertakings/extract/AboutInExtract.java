package org.augenhoehe.undertakings.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.augenhoehe.opendata.dossier.Chapter;
import org.augenhoehe.opendata.dossier.Chapter.Entry;
import org.augenhoehe.opendata.dossier.DossierPart;
import org.augenhoehe.opendata.dossier.DossierSubject;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.springframework.stereotype.Component;

/// What it is about: each undertaking with its goal and how it stands.
@Component
class AboutInExtract implements DossierPart {
    private final UndertakingStore store;

    AboutInExtract(UndertakingStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Chapter> tell(Page page, DossierSubject subject) {
        var all = store.listAll(subject.undertakings());
        var missing = new ArrayList<String>();
        if (subject.more()) {
            missing.add(page.t("opendata.dossier.about.more"));
        }
        var without = all.stream().filter(one -> one.goal() == null).count();
        if (without > 0) {
            missing.add(page.t("opendata.dossier.about.nogoal", without));
        }
        return Optional.of(Chapter.of(
                page.t("opendata.dossier.about.title"),
                page.t("opendata.dossier.about.lead", all.size()),
                all.stream().map(one -> entry(page, one)).toList(),
                missing));
    }

    private static Entry entry(Page page, Undertaking one) {
        var said = new ArrayList<String>();
        if (one.goal() != null) {
            said.add(page.t("opendata.dossier.about.goal", one.goal()));
        }
        var phase = one.phase();
        said.add(page.t(one.state().textKey()) + (phase == null ? "." : ", " + page.t(phase.textKey()) + "."));
        if (!one.place().isEmpty()) {
            said.add(page.t("opendata.dossier.about.place", one.place()) + ".");
        }
        return new Entry(one.question(page), String.join(" ", List.copyOf(said)), one.home());
    }
}
