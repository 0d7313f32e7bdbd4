package org.augenhoehe.undertakings.show;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.people.People;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.life.EarlierStore;
import org.augenhoehe.undertakings.life.History;
import org.augenhoehe.undertakings.life.Sentence;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.life.Unsaid;
import org.augenhoehe.undertakings.participants.Participants;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Everything that changed, for everybody to read. Names are told to those who take part.
@Controller
@Access(For.EVERYONE)
class HistoryPages {
    private static final int ON_A_PAGE = 50;

    private final History history;
    private final UndertakingStore undertakings;
    private final Participants participants;
    private final People people;
    private final EarlierStore earlier;
    private final Unsaid unsaid;

    HistoryPages(
            History history,
            UndertakingStore undertakings,
            Participants participants,
            People people,
            EarlierStore earlier,
            Unsaid unsaid) {
        this.history = history;
        this.undertakings = undertakings;
        this.participants = participants;
        this.people = people;
        this.earlier = earlier;
        this.unsaid = unsaid;
    }

    @GetMapping("/vorhaben/{id}/verlauf")
    View show(Page page, @PathVariable UUID id, @RequestParam(name = "seite", defaultValue = "1") int wanted) {
        var undertaking = undertakings.get(id);
        var last = Math.max(1, Math.ceilDiv(history.count(id), ON_A_PAGE));
        var number = Math.clamp(wanted, 1, last);
        var events = history.list(id, ON_A_PAGE, (number - 1) * ON_A_PAGE);
        Map<UUID, String> names = participants.takesPart(page.visitor().person(), id)
                ? people.names(events.stream()
                        .map(History.Event::person)
                        .filter(Objects::nonNull)
                        .toList())
                : Map.of();
        var unsaid = this.unsaid.of(events);
        return page.show(
                "undertakings/show/history",
                Map.of(
                        "undertaking", undertaking,
                        "lines",
                                events.stream()
                                        .map(event -> line(page, event, names, unsaid))
                                        .toList(),
                        "number", number,
                        "last", last));
    }

    /// How it described itself before.
    @GetMapping("/vorhaben/{id}/verlauf/texte")
    View earlier(Page page, @PathVariable UUID id) {
        return page.show(
                "undertakings/show/earlier",
                Map.of("undertaking", undertakings.get(id), "all", earlier.list(id, ON_A_PAGE)));
    }

    private static HistoryLine line(Page page, History.Event event, Map<UUID, String> names, Set<UUID> unsaid) {
        var person = event.person();
        return new HistoryLine(
                event.id(),
                page.moment(event.at()),
                Sentence.of(page, event, unsaid),
                person == null ? "" : names.getOrDefault(person, ""),
                Sentence.reason(event, unsaid),
                !event.reason().isEmpty() || !event.said().isEmpty());
    }
}
