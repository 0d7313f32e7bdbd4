package org.augenhoehe.knowledge.wiki.about;

import java.util.UUID;

import org.augenhoehe.undertakings.UndertakingView;
import org.springframework.stereotype.Component;

/// The page of an undertaking leads to what is known about it.
@Component
class KnowledgeOfUndertaking implements UndertakingView {
    @Override
    public String href(UUID undertaking) {
        return "/wissen/zu/vorhaben/" + undertaking;
    }

    @Override
    public String textKey() {
        return "wiki.about.way";
    }
}
