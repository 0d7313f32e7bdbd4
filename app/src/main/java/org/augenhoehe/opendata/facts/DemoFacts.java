package org.augenhoehe.opendata.facts;

import org.augenhoehe.platform.demo.DemoContent;
import org.augenhoehe.platform.demo.DemoTown;
import org.springframework.stereotype.Component;

/// The demonstration town gives its data away.
@Component
class DemoFacts implements DemoContent {
    private final FactStore store;

    DemoFacts(FactStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public void fill(DemoTown town) {
        store.put(new Facts("Trägerverein Bürgerhaus Ahrenfurt e. V.", Licence.DL_ZERO, Licence.DL_ZERO, "", ""));
    }
}
