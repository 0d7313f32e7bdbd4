package org.augenhoehe.webhooks;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.platform.outside.Outside;
import org.augenhoehe.platform.outside.Outside.Refused;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What an operator does with receivers; taken down in the log.
@Component
class WebhookBook {
    private final ReceiverStore receivers;
    private final GivenUpStore givenUp;
    private final Announcing announcing;
    private final Outside outside;
    private final AuditLog audit;
    private final Clock clock;

    WebhookBook(
            ReceiverStore receivers,
            GivenUpStore givenUp,
            Announcing announcing,
            @Value("${augenhoehe.webhooks-inside:false}") boolean insideAllowed,
            AuditLog audit,
            Clock clock) {
        this.receivers = receivers;
        this.givenUp = givenUp;
        this.announcing = announcing;
        this.outside = new Outside(insideAllowed);
        this.audit = audit;
        this.clock = clock;
    }

    /// Whether it may be told at all. It asks the network, so it stands before the transaction.
    URI check(String typed) throws Refused {
        var address = outside.address(typed);
        var _ = outside.machine(address);
        return address;
    }

    /// @return false where it is there already
    @Transactional
    boolean add(UUID operator, URI address, String secret) {
        var id = Ids.next();
        if (!receivers.add(id, address.toString(), secret, clock.instant())) {
            return false;
        }
        audit.add(operator, "webhook.added", id, address.getHost());
        return true;
    }

    @Transactional
    void remove(UUID operator, UUID id) {
        note(operator, "webhook.removed", id);
        receivers.remove(id);
    }

    /// A telling of nothing, to see whether it arrives.
    @Transactional
    void probe(UUID id) {
        var _ = receivers.find(id).orElseThrow(NotFound::new);
        announcing.announce(new Announcement(id, Ids.next(), "probe", "probe", "/aktuelles", clock.instant()));
    }

    /// What was given up is tried again from the beginning.
    @Transactional
    void again(UUID operator, UUID id) {
        note(operator, "webhook.again", id);
        givenUp.take(id).forEach(announcing::announce);
    }

    @Transactional
    void drop(UUID operator, UUID id) {
        note(operator, "webhook.dropped", id);
        var _ = givenUp.take(id);
    }

    private void note(UUID operator, String act, UUID id) {
        var receiver = receivers.find(id).orElseThrow(NotFound::new);
        audit.add(operator, act, id, URI.create(receiver.address()).getHost());
    }
}
