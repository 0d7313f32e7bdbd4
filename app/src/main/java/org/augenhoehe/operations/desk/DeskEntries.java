package org.augenhoehe.operations.desk;

import org.augenhoehe.platform.security.Role;
import org.augenhoehe.platform.security.Visitor;
import org.augenhoehe.platform.web.MyPlaceEntry;
import org.augenhoehe.platform.web.NavigationEntry;
import org.springframework.stereotype.Component;

/// The ways to the desk, for operators only.
@Component
class DeskEntries implements NavigationEntry, MyPlaceEntry {
    @Override
    public int order() {
        return 900;
    }

    @Override
    public String href() {
        return "/betrieb";
    }

    @Override
    public String textKey() {
        return "operations.desk";
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return visitor.is(Role.OPERATOR);
    }
}
