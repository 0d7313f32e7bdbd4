package org.augenhoehe.undertakings.extract;

import java.util.UUID;

import org.augenhoehe.opendata.dossier.DossierSubject;
import org.augenhoehe.undertakings.UndertakingView;
import org.springframework.stereotype.Component;

/// From the page of an undertaking to its extract for the council.
@Component
class WayToExtract implements UndertakingView {
    @Override
    public String href(UUID undertaking) {
        return "/auszug/" + DossierSubject.UNDERTAKING + "/" + undertaking;
    }

    @Override
    public String textKey() {
        return "opendata.dossier.view";
    }
}
