package org.augenhoehe.directory.pages;

import org.augenhoehe.platform.web.NavigationEntry;
import org.springframework.stereotype.Component;

@Component
class DirectoryNavigation implements NavigationEntry {
    @Override
    public int order() {
        return 20;
    }

    @Override
    public String href() {
        return "/angebote";
    }

    @Override
    public String textKey() {
        return "directory.navigation";
    }
}
