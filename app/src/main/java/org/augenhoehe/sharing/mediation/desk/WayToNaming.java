package org.augenhoehe.sharing.mediation.desk;

import java.util.UUID;

import org.augenhoehe.sharing.mediation.Dispute;
import org.augenhoehe.undertakings.UndertakingView;
import org.springframework.stereotype.Component;

/// From the page of an undertaking that decided something, for those who answer for it: whom it chose to mediate.
@Component
class WayToNaming implements UndertakingView {
    private final MediatorBook book;

    WayToNaming(MediatorBook book) {
        this.book = book;
    }

    @Override
    public String href(UUID undertaking) {
        return Dispute.PATH + "/amt/neu?vorhaben=" + undertaking;
    }

    @Override
    public boolean isShown(UUID undertaking, boolean hosts) {
        return hosts && !book.decisions(undertaking).isEmpty();
    }

    @Override
    public String textKey() {
        return "sharing.mediation.name.view";
    }
}
