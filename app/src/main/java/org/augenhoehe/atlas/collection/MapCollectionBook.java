package org.augenhoehe.atlas.collection;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.atlas.collection.Collecting.Why;
import org.augenhoehe.atlas.collection.MapCollection.State;
import org.augenhoehe.atlas.entry.Entered;
import org.augenhoehe.atlas.entry.EntryFindability;
import org.augenhoehe.atlas.entry.EntryNews;
import org.augenhoehe.atlas.entry.MapEntryStore;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Anybody suggests a collection; a group takes it on and looks after it, or opens one by itself.
@Component
class MapCollectionBook {
    static final int MOST_FIELDS = 20;
    private static final NoticeKind MOVED = new NoticeKind("map.collection", "atlas.notice.collection", false);

    private final MapCollectionStore store;
    private final FieldStore fields;
    private final MapEntryStore entries;
    private final EntryFindability findability;
    private final EntryNews news;
    private final Organisations organisations;
    private final Notices notices;
    private final Doorkeeper door;
    private final Moderation moderation;
    private final AuditLog audit;
    private final Clock clock;

    MapCollectionBook(
            MapCollectionStore store,
            FieldStore fields,
            MapEntryStore entries,
            EntryFindability findability,
            EntryNews news,
            Organisations organisations,
            Notices notices,
            Doorkeeper door,
            Moderation moderation,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.fields = fields;
        this.entries = entries;
        this.findability = findability;
        this.news = news;
        this.organisations = organisations;
        this.notices = notices;
        this.door = door;
        this.moderation = moderation;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Collecting begin(UUID person, CollectionForm form) {
        if (form.keeper() != null && !organisations.speaksFor(person, form.keeper())) {
            throw new Forbidden();
        }
        var answer = door.knock(person, form.name() + "\n" + form.about());
        if (Entered.isClosed(answer)) {
            return new Collecting.Closed(answer);
        }
        var id = Ids.next();
        store.add(id, person, form, form.keeper(), clock.instant());
        if (answer instanceof Answer.Held) {
            store.hide(id, clock.instant());
            moderation.hold(ModeratedMapCollections.KIND, id);
        }
        return new Collecting.Done(id, answer instanceof Answer.Held);
    }

    /// A group takes on what somebody suggested.
    @Transactional
    Collecting adopt(UUID person, UUID id, UUID group) {
        var collection = store.hold(id);
        if (collection.hidden()) {
            throw new NotFound();
        }
        if (!organisations.speaksFor(person, group)) {
            throw new Forbidden();
        }
        if (!collection.isSuggested()) {
            return new Collecting.Refused(Why.MOVED);
        }
        store.move(id, State.OPEN, group, "", clock.instant());
        tell(collection, person);
        return new Collecting.Done(id, false);
    }

    /// People of the house say why a suggestion leads nowhere; that stands in the log.
    @Transactional
    Collecting decline(UUID moderator, UUID id, String reason) {
        var collection = store.hold(id);
        if (!collection.isSuggested()) {
            return new Collecting.Refused(Why.MOVED);
        }
        store.move(id, State.DECLINED, null, reason, clock.instant());
        audit.add(moderator, "atlas.collection.declined", null, reason);
        tell(collection, moderator);
        return new Collecting.Done(id, false);
    }

    /// Its entries stay on the map.
    @Transactional
    Collecting close(UUID person, UUID id, String reason) {
        var collection = store.hold(id);
        if (!keeps(person, collection)) {
            throw new Forbidden();
        }
        if (!collection.isOpen()) {
            return new Collecting.Refused(Why.MOVED);
        }
        var answer = door.admit(person, reason);
        if (!(answer instanceof Answer.Open)) {
            return new Collecting.Closed(answer);
        }
        store.move(id, State.CLOSED, null, reason, clock.instant());
        tell(collection, person);
        return new Collecting.Done(id, false);
    }

    @Transactional
    Collecting addField(UUID person, UUID id, FieldForm form) {
        var collection = store.hold(id);
        if (!shapes(person, collection)) {
            throw new Forbidden();
        }
        var there = fields.list(id);
        if (there.size() >= MOST_FIELDS) {
            return new Collecting.Refused(Why.MANY);
        }
        if (there.stream().anyMatch(field -> field.name().equalsIgnoreCase(form.fieldName()))) {
            return new Collecting.Refused(Why.TWICE);
        }
        var answer = door.admit(person, form.fieldName() + "\n" + form.choices());
        if (!(answer instanceof Answer.Open)) {
            return new Collecting.Closed(answer);
        }
        var number = there.isEmpty() ? 1 : there.getLast().number() + 1;
        fields.add(new CollectionField(
                Ids.next(),
                id,
                number,
                form.fieldName(),
                form.fieldKind(),
                form.choiceList(),
                // What is there already could not answer it.
                form.isNeeded() && store.count(id) == 0));
        return new Collecting.Done(id, false);
    }

    @Transactional
    Collecting removeField(UUID person, UUID id, UUID field) {
        if (!shapes(person, store.hold(id))) {
            throw new Forbidden();
        }
        return fields.remove(id, field) ? new Collecting.Done(id, false) : new Collecting.Refused(Why.USED);
    }

    /// What does not belong there stays on the map; whoever marked it reads why.
    @Transactional
    Collecting takeOut(UUID person, UUID id, UUID entryId, String reason) {
        if (!keeps(person, store.hold(id))) {
            throw new Forbidden();
        }
        var entry = entries.hold(entryId);
        if (!id.equals(entry.collection()) || entry.isWithdrawn()) {
            return new Collecting.Refused(Why.MOVED);
        }
        var answer = door.admit(person, reason);
        if (!(answer instanceof Answer.Open)) {
            return new Collecting.Closed(answer);
        }
        store.takeOut(entryId, clock.instant());
        findability.put(entries.get(entryId));
        if (entry.isPublic()) {
            news.happened(entry, "taken_out", reason, person);
        }
        return new Collecting.Done(id, false);
    }

    boolean keeps(@Nullable UUID person, MapCollection collection) {
        return person != null && collection.keeper() != null && organisations.speaksFor(person, collection.keeper());
    }

    /// Whoever suggested it says what it would ask, until a group takes it on.
    boolean shapes(@Nullable UUID person, MapCollection collection) {
        return (collection.isOpen() && keeps(person, collection))
                || (collection.isSuggested() && person != null && person.equals(collection.suggestedBy()));
    }

    boolean isShownTo(@Nullable UUID person, MapCollection collection) {
        return !collection.hidden()
                || (person != null && person.equals(collection.suggestedBy()))
                || keeps(person, collection);
    }

    private void tell(MapCollection collection, UUID by) {
        if (collection.suggestedBy() != null && !collection.suggestedBy().equals(by)) {
            notices.tell(Set.of(collection.suggestedBy()), MOVED, collection.path());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class CollectionKinds {
        @Bean
        NoticeKind mapCollectionMoved() {
            return MOVED;
        }
    }
}
