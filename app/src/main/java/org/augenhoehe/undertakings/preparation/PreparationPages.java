package org.augenhoehe.undertakings.preparation;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.people.People;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.ParticipantStore;
import org.augenhoehe.undertakings.preparation.Doorkeeper.Way;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/vorhaben/{id}/vorbereitung")
@Access(For.SIGNED_IN)
class PreparationPages {
    private static final int LONGEST = 2000;

    private final PreparationBook book;
    private final PreparationStore store;
    private final Doorkeeper door;
    private final UndertakingStore undertakings;
    private final ParticipantStore participants;
    private final People people;

    PreparationPages(
            PreparationBook book,
            PreparationStore store,
            Doorkeeper door,
            UndertakingStore undertakings,
            ParticipantStore participants,
            People people) {
        this.book = book;
        this.store = store;
        this.door = door;
        this.undertakings = undertakings;
        this.participants = participants;
        this.people = people;
    }

    @GetMapping
    View show(Page page, @PathVariable UUID id) {
        return page.show("undertakings/preparation/room", values(page, id, Form.empty()));
    }

    @PostMapping("/oeffnen")
    View open(Page page, @PathVariable UUID id) {
        book.open(page.visitor().id(), id);
        return page.goOn(here(id), "success", "undertakings.preparation.opened");
    }

    @PostMapping("/schreiben")
    View write(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String wording) {
        var text = wording.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            var form = Form.empty().with("wording", wording);
            form.reject("wording", page.t("undertakings.preparation.wording.missing"));
            return page.again("undertakings/preparation/room", values(page, id, form));
        }
        book.write(page.visitor().id(), id, text);
        return page.goOn(here(id), "success", "undertakings.preparation.written");
    }

    @PostMapping("/{note}/freigeben")
    View release(Page page, @PathVariable UUID id, @PathVariable UUID note) {
        book.release(page.visitor().id(), id, note);
        return page.goOn(here(id), "success", "undertakings.preparation.released");
    }

    @PostMapping("/{note}/loeschen")
    View delete(Page page, @PathVariable UUID id, @PathVariable UUID note) {
        book.delete(page.visitor().id(), id, note);
        return page.goOn(here(id), "success", "undertakings.preparation.deleted");
    }

    @PostMapping("/gaeste/{guest}")
    View letIn(Page page, @PathVariable UUID id, @PathVariable UUID guest) {
        book.letIn(page.visitor().id(), id, guest);
        return page.goOn(here(id), "success", "undertakings.preparation.letin");
    }

    @PostMapping("/gaeste/{guest}/hinaus")
    View letOut(Page page, @PathVariable UUID id, @PathVariable UUID guest) {
        book.letOut(page.visitor().id(), id, guest);
        var self = page.visitor().id().equals(guest);
        return page.goOn(self ? Undertaking.home(id) : here(id), "success", "undertakings.preparation.letout");
    }

    private Map<String, ?> values(Page page, UUID id, Form form) {
        var undertaking = undertakings.get(id);
        var person = page.visitor().id();
        var way = door.way(undertaking, person);
        var open = store.isOpen(id);
        if (way == Way.NONE || (way == Way.GUEST && !open)) {
            throw new NotFound();
        }
        var notes = open
                ? store.list(id).stream().filter(note -> note.isShownTo(person)).toList()
                : java.util.List.<Note>of();
        var guests = store.listGuests(id);
        var all = participants.listPeople(id);
        var values = new HashMap<String, Object>();
        values.put("undertaking", undertaking);
        values.put("open", open);
        values.put("own", way == Way.OWN);
        values.put("person", person);
        values.put("notes", notes);
        values.put("guests", guests);
        values.put(
                "others",
                all.stream()
                        .filter(one -> !guests.contains(one) && !one.equals(person))
                        .toList());
        values.put("names", people.names(all));
        values.put("form", form);
        return values;
    }

    private static String here(UUID id) {
        return Undertaking.home(id) + "/vorbereitung";
    }
}
