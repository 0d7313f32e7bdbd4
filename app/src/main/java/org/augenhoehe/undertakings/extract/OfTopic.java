package org.augenhoehe.undertakings.extract;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.directory.Choosable;
import org.augenhoehe.directory.Directory;
import org.augenhoehe.directory.ServiceFilter;
import org.augenhoehe.directory.ServiceLine;
import org.augenhoehe.opendata.dossier.DossierSubject;
import org.augenhoehe.opendata.dossier.DossierSubjects;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// A topic is that of the services that undertakings are about.
@Component("extractOfTopic")
class OfTopic implements DossierSubjects {
    private static final int SERVICES = 1000;

    private final Directory directory;
    private final ExtractStore store;

    OfTopic(Directory directory, ExtractStore store) {
        this.directory = directory;
        this.store = store;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String kind() {
        return DossierSubject.TOPIC;
    }

    @Override
    public String textKey() {
        return "opendata.dossier.subject.topic";
    }

    @Override
    public List<Choice> list(Page page) {
        return directory.topics(null).stream()
                .map(topic -> new Choice(UUID.fromString(topic.key()), topic.name()))
                .toList();
    }

    @Override
    public Optional<DossierSubject> find(Page page, UUID id) {
        return directory.findTopic(id).map(topic -> subject(id, topic));
    }

    private DossierSubject subject(UUID id, Choosable topic) {
        var none = ServiceFilter.EVERYTHING;
        var about = new ServiceFilter(
                none.words(), id, null, none.place(), null, none.language(), false, false, false, null);
        var services = directory.list(about, SERVICES, 0).stream()
                .map(ServiceLine::serviceId)
                .toList();
        return Some.of(kind(), id, topic.name(), store.listConcerning(services, Some.ASKED), services);
    }
}
