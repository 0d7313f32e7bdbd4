package org.augenhoehe.undertakings.extract;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.opendata.dossier.DossierSubject;
import org.augenhoehe.opendata.dossier.DossierSubjects;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.springframework.stereotype.Component;

@Component("extractOfUndertaking")
class OfUndertaking implements DossierSubjects {
    /// Others are reached from their own pages.
    private static final int NEWEST = 100;

    private final UndertakingStore store;

    OfUndertaking(UndertakingStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String kind() {
        return DossierSubject.UNDERTAKING;
    }

    @Override
    public String textKey() {
        return "opendata.dossier.subject.undertaking";
    }

    @Override
    public List<Choice> list(Page page) {
        return store.list(List.of(), NEWEST, 0).stream()
                .map(one -> new Choice(one.id(), one.question(page)))
                .toList();
    }

    @Override
    public Optional<DossierSubject> find(Page page, UUID id) {
        return store.find(id)
                .map(one -> new DossierSubject(
                        kind(), id, one.question(page), one.home(), List.of(id), false, store.listServices(id)));
    }
}
