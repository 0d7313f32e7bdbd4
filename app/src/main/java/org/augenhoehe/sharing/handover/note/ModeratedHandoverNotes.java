package org.augenhoehe.sharing.handover.note;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.moderation.Picture;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Notes are read by few; each of them may report what another wrote.
@Component
class ModeratedHandoverNotes implements Moderated {
    static final String KIND = "uebergabe";

    private final HandoverNoteStore store;
    private final HandoverReaders readers;
    private final OfferStore offers;
    private final Clock clock;

    ModeratedHandoverNotes(HandoverNoteStore store, HandoverReaders readers, OfferStore offers, Clock clock) {
        this.store = store;
        this.readers = readers;
        this.offers = offers;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "sharing.handover.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var notes = store.list(things);
        var about = offers.list(notes.stream().map(HandoverNote::offer).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Offer::id, Function.identity()));
        return notes.stream().collect(Collectors.toMap(HandoverNote::id, note -> {
            var offer = Objects.requireNonNull(about.get(note.offer()));
            var text = (note.words() + "\n" + note.told()).strip();
            return new Contribution(
                    offer.name(),
                    text.isEmpty() ? "…" : text,
                    path(note),
                    note.writer(),
                    offer.organisation() == null ? Set.of() : Set.of(offer.organisation()),
                    Set.of(),
                    note.hidden());
        }));
    }

    private static String path(HandoverNote note) {
        var booking = note.booking();
        return note.damage() != null || booking == null
                ? "/teilen/schaden/" + note.damage()
                : Booking.path(booking) + "/uebergabe";
    }

    @Override
    public boolean isReadBy(UUID thing, @Nullable UUID person) {
        return store.find(thing).filter(note -> readers.isReadBy(person, note)).isPresent();
    }

    @Override
    public List<Picture> listPictures(UUID thing) {
        return store.find(thing).filter(HandoverNote::hasPicture).stream()
                .map(note -> new Picture(note.picturePath(), note.told()))
                .toList();
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        store.hide(thing, null);
    }
}
