package org.augenhoehe.sharing.booking.desk;

import java.util.List;
import java.util.Optional;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.MineBeside;
import org.augenhoehe.sharing.offer.Owners;
import org.springframework.stereotype.Component;

/// The desks at which somebody stands, on the page of what is their own.
@Component
class MyDesks implements MineBeside {
    private final Organisations organisations;
    private final Owners owners;

    MyDesks(Organisations organisations, Owners owners) {
        this.organisations = organisations;
        this.owners = owners;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Optional<Part> part(Page page) {
        var lines = owners
                .options(page, organisations.listSpokenForBy(page.visitor().id()))
                .stream()
                .map(one -> new Line("/teilen/tresen/" + one.value(), page.t("sharing.booking.desk", one.label()), ""))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(page.t("sharing.booking.desks"), lines, List.of()));
    }
}
