package org.augenhoehe.people.standing;

import org.augenhoehe.platform.web.MyPlaceEntry;
import org.springframework.stereotype.Component;

@Component
class StandingEntry implements MyPlaceEntry {
    @Override
    public int order() {
        return 40;
    }

    @Override
    public String href() {
        return StandingPages.MINE;
    }

    @Override
    public String textKey() {
        return "groups.standing.mine";
    }
}
