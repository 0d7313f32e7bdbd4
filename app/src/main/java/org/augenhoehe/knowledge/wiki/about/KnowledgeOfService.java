package org.augenhoehe.knowledge.wiki.about;

import java.util.UUID;

import org.augenhoehe.directory.BesideService;
import org.augenhoehe.feeds.Subject;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// The page of a service shows what is known about it.
@Component
class KnowledgeOfService implements BesideService {
    private static final int MOST = 10;

    private final AboutStore store;

    KnowledgeOfService(AboutStore store) {
        this.store = store;
    }

    @Override
    public Beside about(Page page, UUID service) {
        return new Beside(
                page.t("wiki.about.title"),
                page.t("wiki.about.service"),
                store.listPages(Subject.service(service), MOST).stream()
                        .map(one -> new Going(one.name(), "", WikiPage.path(one.id())))
                        .toList(),
                page.t("wiki.about.do"),
                "/wissen/zu/angebot/" + service);
    }
}
