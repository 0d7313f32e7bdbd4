package org.augenhoehe.sharing.trust;

import java.util.List;
import java.util.Optional;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.MineBeside;
import org.augenhoehe.sharing.offer.OfferBeside.Way;
import org.augenhoehe.sharing.trust.fact.SharingTrustPages;
import org.augenhoehe.sharing.trust.vouch.VouchBook;
import org.springframework.stereotype.Component;

/// The ways from one's own things to vouching, and to what others read.
@Component
class TrustOfMine implements MineBeside {
    @Override
    public int order() {
        return 80;
    }

    @Override
    public Optional<Part> part(Page page) {
        return Optional.of(new Part(
                page.t("sharing.trust.mine.heading"),
                List.of(),
                List.of(
                        new Way(VouchBook.PATH, page.t("sharing.trust.way")),
                        new Way(SharingTrustPages.PATH, page.t("sharing.trust.own.way")))));
    }
}
