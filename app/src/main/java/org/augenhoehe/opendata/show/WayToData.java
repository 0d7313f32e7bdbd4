package org.augenhoehe.opendata.show;

import org.augenhoehe.platform.web.NavigationEntry;
import org.springframework.stereotype.Component;

/// The data are in the main menu, behind what people do here.
@Component
class WayToData implements NavigationEntry {
    @Override
    public int order() {
        return 80;
    }

    @Override
    public String href() {
        return CataloguePages.PATH;
    }

    @Override
    public String textKey() {
        return "opendata.navigation";
    }
}
