package org.augenhoehe.people.profile;

import org.augenhoehe.platform.web.MyPlaceEntry;
import org.springframework.stereotype.Component;

@Component
class ProfileEntry implements MyPlaceEntry {
    @Override
    public int order() {
        return 20;
    }

    @Override
    public String href() {
        return "/mein-platz/profil";
    }

    @Override
    public String textKey() {
        return "profile.mine";
    }
}
