package org.augenhoehe.undertakings.extract;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.opendata.dossier.DossierSubject;
import org.augenhoehe.opendata.dossier.DossierSubjects;
import org.augenhoehe.places.Gazetteer;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// A town, or a part of one, which the places of undertakings name.
@Component("extractOfDistrict")
class OfDistrict implements DossierSubjects {
    private final Gazetteer gazetteer;
    private final ExtractStore store;

    OfDistrict(Gazetteer gazetteer, ExtractStore store) {
        this.gazetteer = gazetteer;
        this.store = store;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String kind() {
        return DossierSubject.DISTRICT;
    }

    @Override
    public String textKey() {
        return "opendata.dossier.subject.district";
    }

    @Override
    public List<Choice> list(Page page) {
        return gazetteer.districts().stream()
                .map(one -> new Choice(one.id(), one.longLabel()))
                .toList();
    }

    @Override
    public Optional<DossierSubject> find(Page page, UUID id) {
        return gazetteer.districts().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> Some.of(kind(), id, one.longLabel(), store.listAt(one.label(), Some.ASKED), List.of()));
    }
}
