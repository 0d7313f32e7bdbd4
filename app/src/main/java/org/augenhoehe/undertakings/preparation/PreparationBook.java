package org.augenhoehe.undertakings.preparation;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.thread.Node;
import org.augenhoehe.thread.NodeKind;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.Participants;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class PreparationBook {
    static final String RELEASED = "#aus-der-vorbereitung";
    private static final NodeKind NOTE = new NodeKind("preparation", "undertakings.thread.preparation");

    private final UndertakingStore undertakings;
    private final Participants participants;
    private final Doorkeeper door;
    private final PreparationStore store;
    private final Thread thread;
    private final Clock clock;

    PreparationBook(
            UndertakingStore undertakings,
            Participants participants,
            Doorkeeper door,
            PreparationStore store,
            Thread thread,
            Clock clock) {
        this.undertakings = undertakings;
        this.participants = participants;
        this.door = door;
        this.store = store;
        this.thread = thread;
        this.clock = clock;
    }

    @Transactional
    void open(UUID person, UUID id) {
        door.requireOwn(undertakings.hold(id), person);
        store.open(id, clock.instant());
    }

    /// Lets in somebody else who takes part; guests let nobody in.
    @Transactional
    void letIn(UUID person, UUID id, UUID guest) {
        door.requireOwn(undertakings.hold(id), person);
        if (!store.isOpen(id) || !participants.takesPart(guest, id)) {
            throw new NotFound();
        }
        store.addGuest(id, guest, person);
    }

    @Transactional
    void letOut(UUID person, UUID id, UUID guest) {
        var undertaking = undertakings.hold(id);
        if (!person.equals(guest)) {
            door.requireOwn(undertaking, person);
        }
        if (!store.removeGuest(id, guest)) {
            throw new NotFound();
        }
    }

    @Transactional
    void write(UUID person, UUID id, String wording) {
        door.requireIn(undertakings.holdStill(id), person);
        store.write(new Note(Ids.next(), id, person, wording, clock.instant(), null, null));
    }

    /// From now on everybody reads it, without the author's name. That cannot be taken back.
    @Transactional
    void release(UUID person, UUID id, UUID note) {
        door.requireIn(undertakings.holdStill(id), person);
        var own = own(person, id, note);
        store.release(note, clock.instant());
        thread.put(new Node(note, NOTE, own.wording(), Undertaking.home(id) + RELEASED, id, false));
    }

    @Transactional
    void delete(UUID person, UUID id, UUID note) {
        own(person, id, note);
        store.delete(note);
    }

    private Note own(UUID person, UUID id, UUID note) {
        return store.findOwn(note, person)
                .filter(found -> found.undertaking().equals(id))
                .orElseThrow(NotFound::new);
    }

    @Configuration(proxyBeanMethods = false)
    static class Kinds {
        @Bean
        NodeKind preparationOnThread() {
            return NOTE;
        }
    }
}
