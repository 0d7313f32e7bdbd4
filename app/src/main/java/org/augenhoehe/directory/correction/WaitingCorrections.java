package org.augenhoehe.directory.correction;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.web.Attention;
import org.springframework.stereotype.Component;

/// Corrections to services that no organisation answers for.
@Component
class WaitingCorrections implements Attention {
    private final CorrectionStore store;

    WaitingCorrections(CorrectionStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String textKey() {
        return "directory.attention.corrections";
    }

    @Override
    public int count() {
        return store.countUnclaimed();
    }

    @Override
    public String href() {
        return "/mein-platz/berichtigungen";
    }

    @Override
    public Access.For whom() {
        return Access.For.MODERATOR;
    }
}
