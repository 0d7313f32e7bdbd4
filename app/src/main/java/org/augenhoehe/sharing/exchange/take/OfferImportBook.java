package org.augenhoehe.sharing.exchange.take;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.files.Uploads;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.sharing.exchange.read.FileRead;
import org.augenhoehe.sharing.exchange.read.OfferFiles;
import org.augenhoehe.sharing.exchange.take.OfferImport.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Handing in a file with offers, looking at what it says, taking all of it or leaving it.
@Component
class OfferImportBook {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int AT_ONCE = 100;

    /// So many files somebody looks at side by side; each may be large.
    static final int MOST_OPEN = 10;

    private final OfferImportStore store;
    private final OfferFiles reading;
    private final ImportedOffers taking;
    private final Uploads uploads;
    private final Organisations organisations;
    private final Doorkeeper door;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OfferImportBook(
            OfferImportStore store,
            OfferFiles reading,
            ImportedOffers taking,
            Uploads uploads,
            Organisations organisations,
            Doorkeeper door,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.reading = reading;
        this.taking = taking;
        this.uploads = uploads;
        this.organisations = organisations;
        this.door = door;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @param organisation for which they speak; null for themselves
    @Transactional
    Begun begin(UUID person, @Nullable UUID organisation, String name, byte[] file) {
        requireSpeaker(person, organisation);
        var answer = door.admit(person, name);
        if (!(answer instanceof Answer.Open)) {
            return new Begun.Closed(answer);
        }
        store.holdOlder(person, MOST_OPEN - 1).forEach(one -> end(one, State.DROPPED, 0));
        var id = Ids.next();
        store.add(id, person, organisation, name, uploads.keep(file), clock.instant());
        return new Begun.Read(id);
    }

    /// What the file says; empty where it is taken or dropped.
    Optional<FileRead> read(OfferImport one) {
        return one.file() == null
                ? Optional.empty()
                : uploads.find(one.file()).map(file -> reading.read(file, one.organisation()));
    }

    /// All of it or nothing, whatever stands against a line.
    Taken take(UUID person, UUID id) {
        var taken = transaction.execute(status -> {
            var done = takeAll(person, id);
            if (!(done instanceof Taken.All)) {
                status.setRollbackOnly();
            }
            return done;
        });
        return taken == null ? new Taken.Gone() : taken;
    }

    private Taken takeAll(UUID person, UUID id) {
        var one = holdOwn(person, id);
        var read = read(one).filter(FileRead::isTakable);
        if (one.state() != State.READ || read.isEmpty()) {
            return new Taken.Gone();
        }
        store.holdTurn(one.organisation() == null ? person : one.organisation());
        var taken = taking.take(person, one.organisation(), read.get());
        if (taken instanceof Taken.All all) {
            end(one, State.TAKEN, all.things());
        }
        return taken;
    }

    @Transactional
    void drop(UUID person, UUID id) {
        var one = holdOwn(person, id);
        if (one.state() == State.READ) {
            end(one, State.DROPPED, 0);
        }
    }

    /// A file that nobody took or left says more than anybody thinks of.
    @Transactional
    public void dropOld() {
        store.holdOld(clock.instant().minus(KEPT), AT_ONCE).forEach(one -> end(one, State.DROPPED, 0));
    }

    /// Whoever handed it in goes, and the file with them.
    void forget(UUID person) {
        store.listFiles(person).forEach(uploads::delete);
        store.forget(person);
    }

    private void end(OfferImport one, State how, int taken) {
        if (one.file() != null) {
            uploads.delete(one.file());
        }
        store.end(one.id(), how, taken, clock.instant());
    }

    private OfferImport holdOwn(UUID person, UUID id) {
        var one = store.hold(id);
        if (!person.equals(one.person())) {
            throw new NotFound();
        }
        requireSpeaker(person, one.organisation());
        return one;
    }

    private void requireSpeaker(UUID person, @Nullable UUID organisation) {
        if (organisation != null && !organisations.speaksFor(person, organisation)) {
            throw new Forbidden();
        }
    }

    sealed interface Begun {
        record Read(UUID id) implements Begun {}

        record Closed(Answer because) implements Begun {}
    }
}
