package org.augenhoehe.participation.open;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.api.Asked;
import org.augenhoehe.api.Resource;
import org.augenhoehe.participation.walk.note.Note;
import org.augenhoehe.participation.walk.note.NoteStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component("walkNotesForPrograms")
class WalkNotes implements Resource<WalkNote> {
    private final NoteStore store;

    WalkNotes(NoteStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "walk-notes";
    }

    @Override
    public String about() {
        return "What people noted on walks through the neighbourhood: at which station, what kind, in their words.";
    }

    @Override
    public Class<WalkNote> type() {
        return WalkNote.class;
    }

    @Override
    public Set<String> narrowedBy() {
        return Set.of("step", "undertaking");
    }

    @Override
    public List<WalkNote> list(Asked asked) {
        return store.listAfter(asked.after(), asked.by("undertaking"), asked.by("step"), asked.most()).stream()
                .map(one -> told(asked.base(), one))
                .toList();
    }

    @Override
    public Optional<WalkNote> find(String base, UUID id) {
        return store.find(id).filter(one -> one.isShownTo(null)).map(one -> told(base, one));
    }

    private static WalkNote told(String base, Note one) {
        return new WalkNote(
                one.id(),
                one.step(),
                one.undertaking(),
                one.station(),
                one.kind().name(),
                one.wording(),
                number(one.latitude()),
                number(one.longitude()),
                URI.create(base + one.path()));
    }

    private static @Nullable BigDecimal number(@Nullable Double degrees) {
        return degrees == null ? null : BigDecimal.valueOf(degrees);
    }
}
