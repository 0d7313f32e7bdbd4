package org.augenhoehe.opendata.show;

import java.util.Comparator;
import java.util.Map;

import org.augenhoehe.opendata.DataSets;
import org.augenhoehe.opendata.daily.DayFiles;
import org.augenhoehe.opendata.daily.DayFolder;
import org.augenhoehe.opendata.facts.FactStore;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

@Controller
@Access(For.EVERYONE)
class CataloguePages {
    static final String PATH = "/daten";

    private final DataSets sets;
    private final FactStore facts;
    private final DayFolder folder;

    CataloguePages(DataSets sets, FactStore facts, DayFolder folder) {
        this.sets = sets;
        this.facts = facts;
        this.folder = folder;
    }

    @GetMapping(PATH)
    View list(Page page) {
        var said = facts.get();
        var newest = folder.findNewest().stream().toList();
        var shown = sets.list().stream()
                .map(set -> SetShown.of(page, set, said, newest))
                .sorted(Comparator.comparing(SetShown::title, page.language().collator()))
                .toList();
        return page.show("opendata/list", Map.of("sets", shown, "facts", said, "kept", DayFiles.KEPT));
    }

    /// Its files are called like it, with an ending: they are somebody else's.
    @GetMapping(PATH + "/{name:[a-z-]+}")
    View show(Page page, @PathVariable String name) {
        return page.show("opendata/show", Map.of("set", SetShown.of(page, sets.get(name), facts.get(), folder.list())));
    }
}
