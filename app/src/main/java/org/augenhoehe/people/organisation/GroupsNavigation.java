package org.augenhoehe.people.organisation;

import org.augenhoehe.platform.web.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
class GroupsNavigation implements NavigationEntry {
    @Override
    public int order() {
        return 50;
    }

    @Override
    public String href() {
        return "/gruppen";
    }

    @Override
    public String textKey() {
        return "groups.navigation";
    }
}
