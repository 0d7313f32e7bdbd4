package org.augenhoehe.knowledge.wiki.show;

import org.augenhoehe.platform.web.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
class WikiNavigation implements NavigationEntry {
    @Override
    public int order() {
        return 35;
    }

    @Override
    public String href() {
        return WikiHomePages.PATH;
    }

    @Override
    public String textKey() {
        return "wiki.navigation";
    }
}
