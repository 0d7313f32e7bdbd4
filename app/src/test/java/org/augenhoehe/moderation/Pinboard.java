package org.augenhoehe.moderation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A room for tests in which people pin notes.
@Component
public class Pinboard implements Moderated {
    public static final String KIND = "zettel";

    private final Map<UUID, Contribution> notes = new HashMap<>();
    private final Set<UUID> hidden = new HashSet<>();

    public UUID pin(String text, @Nullable UUID author, @Nullable UUID subject) {
        var id = Ids.next();
        var subjects = subject == null ? Set.<UUID>of() : Set.of(subject);
        notes.put(id, new Contribution("Zettel " + id, text, "/", author, subjects, Set.of(), false));
        return id;
    }

    public boolean isHidden(UUID note) {
        return hidden.contains(note);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "directory.correction.kind";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var found = new HashMap<UUID, Contribution>();
        notes.forEach((id, note) -> {
            if (things.contains(id)) {
                found.put(
                        id,
                        new Contribution(
                                note.title(),
                                note.text(),
                                note.href(),
                                note.author(),
                                note.subjects(),
                                note.hosts(),
                                hidden.contains(id)));
            }
        });
        return found;
    }

    @Override
    public void hide(UUID thing) {
        hidden.add(thing);
    }

    @Override
    public void showAgain(UUID thing) {
        hidden.remove(thing);
    }
}
