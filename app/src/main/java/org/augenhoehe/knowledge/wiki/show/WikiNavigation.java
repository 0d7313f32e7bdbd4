package org.augenhoehe.knowledge.wiki.show;

import java.util.List;

import org.augenhoehe.platform.web.NavigationEntry;
import org.springframework.stereotype.Component;

/// What people know of their place: pages and stories.
@Component
class WikiNavigation implements NavigationEntry {
    /// The other half of the room; the two do not know each other.
    private static final String STORIES = "/geschichten";

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String href() {
        return WikiHomePages.PATH;
    }

    @Override
    public List<String> alsoUnder() {
        return List.of(STORIES);
    }

    @Override
    public String textKey() {
        return "wiki.navigation";
    }
}
