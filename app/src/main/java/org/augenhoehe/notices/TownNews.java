package org.augenhoehe.notices;

import java.util.List;

import org.augenhoehe.platform.demo.DemoContent;
import org.augenhoehe.platform.demo.DemoTown;
import org.springframework.stereotype.Component;

/// Ahrenfurt greets its people, so that the page "Neues" has something to show.
@Component
class TownNews implements DemoContent {
    private final Notices notices;

    TownNews(Notices notices) {
        this.notices = notices;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void fill(DemoTown town) {
        var newcomers = List.of(town.get("Anneliese Brandt"), town.get("Yusuf Demir"), town.get("Oksana Kovalenko"));
        notices.tell(newcomers, Greeting.KIND, "/mein-platz");
    }
}
