package org.augenhoehe.undertakings.show;

import java.util.UUID;

import org.augenhoehe.directory.BesideService;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.springframework.stereotype.Component;

/// On the page of a service: the undertakings that concern it, and how to begin one.
@Component
class UndertakingsOfService implements BesideService {
    private static final int MOST = 5;

    private final UndertakingStore undertakings;

    UndertakingsOfService(UndertakingStore undertakings) {
        this.undertakings = undertakings;
    }

    @Override
    public Beside about(Page page, UUID service) {
        return new Beside(
                page.t("undertakings.beside.title"),
                page.t("undertakings.beside.lead"),
                undertakings.listConcerning(service, MOST).stream()
                        .map(one ->
                                new Going(one.question(page), page.t(one.state().textKey()), one.home()))
                        .toList(),
                page.t("undertakings.start.title"),
                "/vorhaben/neu?angebot=" + service);
    }
}
