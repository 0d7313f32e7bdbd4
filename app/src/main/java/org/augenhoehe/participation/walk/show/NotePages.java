package org.augenhoehe.participation.walk.show;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.walk.note.NoteBook;
import org.augenhoehe.participation.walk.note.NoteStore;
import org.augenhoehe.participation.walk.note.PhotoStore;
import org.augenhoehe.participation.walk.route.StationStore;
import org.augenhoehe.participation.walk.route.Walk;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// One note: where, what, what became of it.
@Controller
@RequestMapping("/rundgang/notizen/{id}")
@Access(For.EVERYONE)
class NotePages {
    private final Walks walks;
    private final NoteStore notes;
    private final PhotoStore photos;
    private final StationStore stations;
    private final Undertakings undertakings;
    private final NoteBook book;

    NotePages(
            Walks walks,
            NoteStore notes,
            PhotoStore photos,
            StationStore stations,
            Undertakings undertakings,
            NoteBook book) {
        this.walks = walks;
        this.notes = notes;
        this.photos = photos;
        this.stations = stations;
        this.undertakings = undertakings;
        this.book = book;
    }

    @GetMapping
    @Assisted
    View show(Page page, @PathVariable UUID id) {
        return page.show("participation/walk/onenote", values(page, id, Form.empty(), null));
    }

    @PostMapping("/zuruecknehmen")
    @Access(For.SIGNED_IN)
    @Assisted("walk.act.withdrawn")
    View withdraw(Page page, @PathVariable UUID id) {
        var note = notes.find(id).orElseThrow(NotFound::new);
        book.withdraw(page.visitor().id(), id);
        return page.goOn(Walk.path(note.step()), "success", "walk.note.withdrawn");
    }

    /// @param about the photo whose form is shown again; null for none
    Map<String, ?> values(Page page, UUID id, Form form, @Nullable UUID about) {
        var visitor = page.visitor().person();
        var note = notes.find(id).filter(found -> found.isShownTo(visitor)).orElseThrow(NotFound::new);
        var step = walks.get(note.step());
        var values = new HashMap<String, Object>(Map.of(
                "step",
                step,
                "note",
                note,
                "photos",
                photos.list(List.of(id)).getOrDefault(id, List.of()),
                "own",
                note.isBy(visitor),
                "host",
                visitor != null && undertakings.hosts(visitor, note.undertaking()),
                "form",
                form));
        if (about != null) {
            values.put("about", about);
        }
        if (note.station() != null) {
            stations.find(note.station()).ifPresent(station -> values.put("station", station));
        }
        var next = walks.next(step, visitor);
        if (next != null) {
            values.put("next", next);
        }
        return values;
    }
}
