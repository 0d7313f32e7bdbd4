package org.augenhoehe.sharing.need;

import java.util.List;

import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferHearing;
import org.augenhoehe.thread.Node;
import org.augenhoehe.thread.NodeKind;
import org.augenhoehe.thread.Thread;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// An offer that answers a need hangs on the thread, and what becomes of it is seen there.
@Component
class OffersOnThread implements OfferHearing {
    static final NodeKind OFFER = new NodeKind("sharing-offer", "sharing.need.thread.offer");

    private final Thread thread;

    OffersOnThread(Thread thread) {
        this.thread = thread;
    }

    /// Of one that is not on the thread nothing is to be said.
    @Override
    public void changed(Offer offer) {
        if (offer.isWithdrawn()) {
            thread.withdraw(offer.id());
        } else if (!offer.isPublic()) {
            thread.hide(offer.id());
        } else if (!thread.find(List.of(offer.id())).isEmpty()) {
            thread.showAgain(offer.id());
            thread.put(node(offer));
        }
    }

    static Node node(Offer offer) {
        return new Node(offer.id(), OFFER, offer.name(), offer.path(), null, false);
    }

    @Configuration(proxyBeanMethods = false)
    static class OfferNodes {
        @Bean
        NodeKind sharingOfferOnThread() {
            return OFFER;
        }
    }
}
