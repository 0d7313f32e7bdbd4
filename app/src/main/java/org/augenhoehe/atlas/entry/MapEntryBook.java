package org.augenhoehe.atlas.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.platform.files.Uploads;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Marking something on the map, changing it, ending it.
@Component
public class MapEntryBook {
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final MapEntryStore store;
    private final EntryPlaces places;
    private final EntryFindability findability;
    private final EntryNews news;
    private final CollectionRules collections;
    private final Tending tending;
    private final Doorkeeper door;
    private final Moderation moderation;
    private final Uploads uploads;
    private final Clock clock;

    MapEntryBook(
            MapEntryStore store,
            EntryPlaces places,
            EntryFindability findability,
            EntryNews news,
            CollectionRules collections,
            Tending tending,
            Doorkeeper door,
            Moderation moderation,
            Uploads uploads,
            Clock clock) {
        this.store = store;
        this.places = places;
        this.findability = findability;
        this.news = news;
        this.collections = collections;
        this.tending = tending;
        this.door = door;
        this.moderation = moderation;
        this.uploads = uploads;
        this.clock = clock;
    }

    @Transactional
    public Entered mark(UUID person, Marked marked) {
        if (marked.untilDay() != null && marked.untilDay().isBefore(today())) {
            return new Entered.Refused(Entered.Why.PAST);
        }
        var refused = collections.check(person, marked, false);
        if (refused.isPresent()) {
            return new Entered.Refused(refused.get());
        }
        var answer = door.knock(person, marked.words());
        if (Entered.isClosed(answer)) {
            return new Entered.Closed(answer);
        }
        var id = Ids.next();
        store.add(id, person, marked, places.shown(marked), keep(marked), clock.instant());
        places.keepExact(id, marked, today());
        collections.keep(id, marked);
        if (answer instanceof Answer.Held) {
            store.hide(id, clock.instant(), true);
            findability.put(store.get(id));
            moderation.hold(ModeratedEntries.KIND, id);
        } else {
            findability.put(store.get(id));
            news.happened(store.get(id), "marked", "", person);
        }
        return new Entered.Done(id, answer instanceof Answer.Held);
    }

    /// @param version that was seen
    @Transactional
    public Entered change(UUID person, UUID id, int version, Marked marked) {
        var before = holdTended(person, id);
        if (before.version() != version) {
            return new Entered.Refused(Entered.Why.MOVED);
        }
        if (!before.isOpen()) {
            return new Entered.Refused(Entered.Why.ENDED);
        }
        if (marked.untilDay() != null && marked.untilDay().isBefore(today())) {
            return new Entered.Refused(Entered.Why.PAST);
        }
        var refused = collections.check(
                person,
                marked,
                marked.collection() != null && marked.collection().equals(before.collection()));
        if (refused.isPresent()) {
            return new Entered.Refused(refused.get());
        }
        var answer = door.knock(person, marked.words());
        if (Entered.isClosed(answer)) {
            return new Entered.Closed(answer);
        }
        if (marked.picture() != null && before.picture() != null) {
            uploads.delete(before.picture());
        }
        // Whether its author is named is nobody else's business, also not of the organisation whose it is.
        var kept = before.isBy(person) ? marked : marked.withNamed(before.named());
        store.change(id, kept, places.shown(kept, before), keep(kept), clock.instant());
        if (!places.isWhereItWas(kept, before)) {
            places.keepExact(id, kept, today());
        }
        collections.keep(id, kept);
        var held = answer instanceof Answer.Held && !before.isHidden();
        if (held) {
            store.hide(id, clock.instant(), before.held());
        }
        findability.put(store.get(id));
        if (held) {
            moderation.hold(ModeratedEntries.KIND, id);
        } else if (!before.isHidden()) {
            news.happened(store.get(id), "changed", "", person);
        }
        return new Entered.Done(id, held);
    }

    /// It is met, gone or told twice; the reason is read by everybody.
    @Transactional
    public Entered close(UUID person, UUID id, Closing how, String reason) {
        var entry = holdTended(person, id);
        if (!entry.isOpen()) {
            return new Entered.Refused(Entered.Why.ENDED);
        }
        var answer = door.admit(person, reason);
        if (!(answer instanceof Answer.Open)) {
            return new Entered.Closed(answer);
        }
        end(entry, how, reason, person);
        return new Entered.Done(id, false);
    }

    void end(Entry entry, Closing how, String reason, @Nullable UUID by) {
        store.close(entry.id(), how, reason, clock.instant());
        places.forgetExact(entry.id());
        findability.put(store.get(entry.id()));
        if (entry.isPublic()) {
            news.happened(store.get(entry.id()), "closed_" + how, reason, by);
        }
    }

    /// It was closed too early.
    @Transactional
    public Entered reopen(UUID person, UUID id) {
        var entry = holdTended(person, id);
        if (entry.state() != EntryState.CLOSED) {
            return new Entered.Refused(Entered.Why.MOVED);
        }
        store.reopen(id, clock.instant());
        findability.put(store.get(id));
        if (entry.isPublic()) {
            news.happened(store.get(id), "reopened", "", person);
        }
        return new Entered.Done(id, false);
    }

    /// At any time: what somebody said is theirs. That there was something, and why it is not any more, stays.
    @Transactional
    public Entered withdraw(UUID person, UUID id, String reason) {
        var entry = store.hold(id);
        if (!entry.isBy(person)) {
            throw new Forbidden();
        }
        if (entry.isWithdrawn()) {
            return new Entered.Refused(Entered.Why.ENDED);
        }
        var answer = door.admit(person, reason);
        if (!(answer instanceof Answer.Open)) {
            return new Entered.Closed(answer);
        }
        if (entry.picture() != null) {
            uploads.delete(entry.picture());
        }
        store.withdraw(id, reason, clock.instant());
        places.forgetExact(id);
        findability.withdraw(entry);
        if (entry.isPublic()) {
            news.happened(store.get(id), "withdrawn", reason, person);
        }
        return new Entered.Done(id, false);
    }

    /// "Stimmt noch": whoever marked it says so.
    @Transactional
    public void confirm(UUID person, UUID id) {
        var entry = holdTended(person, id);
        if (entry.isOpen()) {
            store.confirm(id, clock.instant());
            if (entry.isPublic()) {
                news.noted(entry, "confirmed", "");
            }
        }
    }

    public boolean tends(@Nullable UUID person, Entry entry) {
        return tending.tends(person, entry);
    }

    /// @throws NotFound where this person may not even read it
    private Entry holdTended(UUID person, UUID id) {
        var entry = store.hold(id);
        if (!entry.isShownTo(person)) {
            throw new NotFound();
        }
        if (!tends(person, entry)) {
            throw new Forbidden();
        }
        return entry;
    }

    private @Nullable String keep(Marked marked) {
        return marked.picture() == null ? null : uploads.keep(marked.picture().jpeg());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
