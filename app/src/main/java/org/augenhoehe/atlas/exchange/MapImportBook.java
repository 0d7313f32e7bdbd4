package org.augenhoehe.atlas.exchange;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.atlas.collection.MapCollection;
import org.augenhoehe.atlas.collection.MapCollectionStore;
import org.augenhoehe.atlas.entry.EntryKind;
import org.augenhoehe.atlas.exchange.MapImport.State;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.files.Uploads;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.platform.security.Visitor;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Handing in a file, looking at what was read, taking it or leaving it. Who speaks for the group of a collection does
/// so for that; people who run the place do so for the map.
@Component
class MapImportBook {
    private final MapImportStore store;
    private final ImportStaging staging;
    private final ImportJobs jobs;
    private final Uploads uploads;
    private final MapCollectionStore collections;
    private final Organisations organisations;
    private final Doorkeeper door;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MapImportBook(
            MapImportStore store,
            ImportStaging staging,
            ImportJobs jobs,
            Uploads uploads,
            MapCollectionStore collections,
            Organisations organisations,
            Doorkeeper door,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.staging = staging;
        this.jobs = jobs;
        this.uploads = uploads;
        this.collections = collections;
        this.organisations = organisations;
        this.door = door;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @param file is kept until it is read
    /// @param collection null for the map itself
    /// @return the answer of the door where nobody may write; the id else
    Begun begin(
            Visitor visitor, byte[] file, FileFormat format, String name, @Nullable UUID collection, EntryKind kind) {
        var into = collection == null ? null : collections.find(collection).orElseThrow(NotFound::new);
        if (!mayImport(visitor, into)) {
            throw new Forbidden();
        }
        var id = Ids.next();
        var answer = transaction.execute(any -> {
            var said = door.admit(visitor.id(), name);
            if (said instanceof Answer.Open) {
                store.add(id, visitor.id(), name, collection, into == null ? kind : into.kind(), clock.instant());
                jobs.read(id, uploads.keep(file), format);
            }
            return said;
        });
        return answer instanceof Answer.Open ? new Begun.Reading(id) : new Begun.Closed(answer);
    }

    /// @return false where it is not there to be taken, or where this person may not write any more
    boolean take(Visitor visitor, UUID id) {
        return Boolean.TRUE.equals(transaction.execute(any -> {
            var found = holdOwn(visitor, id);
            if (found.state() != State.PREVIEW || !(door.admit(visitor.id(), found.name()) instanceof Answer.Open)) {
                return false;
            }
            staging.move(id, State.TAKING, clock.instant());
            jobs.take(id);
            return true;
        }));
    }

    void drop(Visitor visitor, UUID id) {
        transaction.executeWithoutResult(any -> {
            if (holdOwn(visitor, id).state() == State.PREVIEW) {
                staging.clear(id);
                staging.move(id, State.DROPPED, clock.instant());
            }
        });
    }

    private MapImport holdOwn(Visitor visitor, UUID id) {
        var found = store.hold(id);
        if (!isFor(visitor, found)) {
            throw new NotFound();
        }
        var into = found.collection() == null
                ? null
                : collections.find(found.collection()).orElse(null);
        if (!mayImport(visitor, into)) {
            throw new Forbidden();
        }
        return found;
    }

    /// What came by the terminal is for whoever runs the place.
    boolean isFor(Visitor visitor, MapImport one) {
        return visitor.id().equals(one.person()) || visitor.is(Role.OPERATOR);
    }

    boolean mayImport(Visitor visitor, @Nullable MapCollection into) {
        if (into == null) {
            return visitor.is(Role.OPERATOR);
        }
        return into.isOpen()
                && !into.hidden()
                && into.keeper() != null
                && (visitor.is(Role.OPERATOR) || organisations.speaksFor(visitor.id(), into.keeper()));
    }

    sealed interface Begun {
        record Reading(UUID id) implements Begun {}

        record Closed(Answer because) implements Begun {}
    }
}
