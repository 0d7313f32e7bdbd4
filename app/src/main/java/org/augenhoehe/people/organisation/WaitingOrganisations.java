package org.augenhoehe.people.organisation;

import org.augenhoehe.platform.web.Attention;
import org.springframework.stereotype.Component;

@Component
class WaitingOrganisations implements Attention {
    private final OrganisationStore store;

    WaitingOrganisations(OrganisationStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String textKey() {
        return "groups.attention.waiting";
    }

    @Override
    public int count() {
        return store.countWaiting();
    }

    @Override
    public String href() {
        return "/betrieb/gruppen";
    }
}
