package org.augenhoehe.atlas.claim;

import java.time.Clock;
import java.util.Collection;
import java.util.UUID;

import org.augenhoehe.atlas.entry.Entered;
import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.atlas.entry.EntryNews;
import org.augenhoehe.atlas.entry.MapEntryBook;
import org.augenhoehe.atlas.entry.MapEntryStore;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.platform.security.Visitor;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who speaks for an organisation says that an entry is theirs; whoever marked it confirms, or says why not. Where
/// nobody is left who marked it, somebody of the house does, and that stands in the log.
@Component
public class EntryClaimBook {
    private static final NoticeKind ASKED = new NoticeKind("map.claimed", "atlas.notice.claimed", false);
    private static final NoticeKind DECIDED = new NoticeKind("map.claim-decided", "atlas.notice.claim-decided", false);

    private final EntryClaimStore store;
    private final MapEntryStore entries;
    private final MapEntryBook book;
    private final EntryNews news;
    private final Organisations organisations;
    private final Notices notices;
    private final Doorkeeper door;
    private final AuditLog audit;
    private final Clock clock;

    EntryClaimBook(
            EntryClaimStore store,
            MapEntryStore entries,
            MapEntryBook book,
            EntryNews news,
            Organisations organisations,
            Notices notices,
            Doorkeeper door,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.entries = entries;
        this.book = book;
        this.news = news;
        this.organisations = organisations;
        this.notices = notices;
        this.door = door;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Entered claim(UUID person, UUID id, UUID organisation) {
        var entry = entries.hold(id);
        if (!entry.isPublic()) {
            throw new NotFound();
        }
        if (!organisations.speaksFor(person, organisation)) {
            throw new Forbidden();
        }
        if (!entry.isOpen() || organisation.equals(entry.organisation())) {
            return new Entered.Refused(Entered.Why.ENDED);
        }
        if (!store.add(Ids.next(), id, organisation, person, clock.instant())) {
            return new Entered.Refused(Entered.Why.ALREADY);
        }
        if (owns(person, entry)) {
            // Both sides are the same person: there is nobody else to ask.
            settle(entry, store.findWaiting(id).orElseThrow(), true, "");
        } else {
            notices.tell(owners(entry), ASKED, entry.path());
        }
        return new Entered.Done(id, false);
    }

    /// @param reason why not; empty for a yes
    @Transactional
    public Entered decide(Visitor visitor, UUID id, boolean granted, String reason) {
        var entry = entries.hold(id);
        if (!mayDecide(visitor, entry)) {
            throw new Forbidden();
        }
        var claim = store.findWaiting(id);
        if (claim.isEmpty()) {
            return new Entered.Refused(Entered.Why.MOVED);
        }
        if (!owns(visitor.id(), entry)
                && organisations.speaksFor(visitor.id(), claim.get().organisation())) {
            return new Entered.Refused(Entered.Why.BOTH_SIDES);
        }
        var answer = door.admit(visitor.id(), reason);
        if (!(answer instanceof Answer.Open)) {
            return new Entered.Closed(answer);
        }
        settle(entry, claim.get(), granted, reason);
        if (!owns(visitor.id(), entry)) {
            audit.add(visitor.id(), granted ? "atlas.claim.given" : "atlas.claim.refused", null, entry.name());
        }
        return new Entered.Done(id, false);
    }

    private void settle(Entry entry, EntryClaim claim, boolean granted, String reason) {
        store.decide(claim.id(), granted, reason, clock.instant());
        if (granted) {
            store.belongs(entry.id(), claim.organisation());
            news.noted(entries.get(entry.id()), "claimed", "");
        }
        notices.tell(organisations.listSpeakers(claim.organisation()), DECIDED, entry.path());
    }

    /// Where nobody is left to confirm it, whoever keeps its collection does, or people of the house.
    public boolean mayDecide(Visitor visitor, Entry entry) {
        if (!visitor.signedIn() || entry.isWithdrawn()) {
            return false;
        }
        var forsaken = entry.author() == null && entry.organisation() == null;
        return forsaken
                ? book.tends(visitor.person(), entry) || visitor.is(Role.MODERATOR) || visitor.is(Role.OPERATOR)
                : owns(visitor.id(), entry);
    }

    /// What an organisation has, whoever marked it once cannot give away.
    private boolean owns(UUID person, Entry entry) {
        var organisation = entry.organisation();
        return organisation == null ? entry.isBy(person) : organisations.speaksFor(person, organisation);
    }

    private Collection<UUID> owners(Entry entry) {
        var organisation = entry.organisation();
        return organisation == null ? news.tending(entry) : organisations.listSpeakers(organisation);
    }

    @Configuration(proxyBeanMethods = false)
    static class ClaimKinds {
        @Bean
        NoticeKind mapEntryClaimed() {
            return ASKED;
        }

        @Bean
        NoticeKind mapEntryClaimDecided() {
            return DECIDED;
        }
    }
}
