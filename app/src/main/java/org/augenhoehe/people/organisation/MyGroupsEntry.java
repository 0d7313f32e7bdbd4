package org.augenhoehe.people.organisation;

import org.augenhoehe.platform.web.MyPlaceEntry;
import org.springframework.stereotype.Component;

@Component
class MyGroupsEntry implements MyPlaceEntry {
    @Override
    public int order() {
        return 30;
    }

    @Override
    public String href() {
        return "/mein-platz/gruppen";
    }

    @Override
    public String textKey() {
        return "groups.mine";
    }
}
