package org.augenhoehe.people.assistance;

import org.augenhoehe.platform.web.MyPlaceEntry;
import org.springframework.stereotype.Component;

@Component
class AssistanceEntry implements MyPlaceEntry {
    @Override
    public int order() {
        return 60;
    }

    @Override
    public String href() {
        return "/mein-platz/begleitung";
    }

    @Override
    public String textKey() {
        return "assistance.mine";
    }
}
