package org.augenhoehe.undertakings.start;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.directory.Directory;
import org.augenhoehe.directory.ServiceFilter;
import org.augenhoehe.directory.ServiceNames;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.Participants;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Which services of the directory an undertaking concerns.
@Controller
@RequestMapping("/vorhaben/{id}/angebote")
@Access(For.SIGNED_IN)
class ConcernedServicePages {
    private static final int SHOWN = 10;

    private final DescribeBook book;
    private final UndertakingStore undertakings;
    private final Participants participants;
    private final Directory directory;
    private final ServiceNames names;

    ConcernedServicePages(
            DescribeBook book,
            UndertakingStore undertakings,
            Participants participants,
            Directory directory,
            ServiceNames names) {
        this.book = book;
        this.undertakings = undertakings;
        this.participants = participants;
        this.directory = directory;
        this.names = names;
    }

    @GetMapping
    View list(Page page, @PathVariable UUID id, @RequestParam(name = "q", defaultValue = "") String words) {
        var undertaking = undertakings.get(id);
        participants.requireHost(page.visitor().id(), id);
        var chosen = undertakings.listServices(id);
        var found = words.isBlank()
                ? List.of()
                : directory.list(ServiceFilter.EVERYTHING.withWords(words), SHOWN + chosen.size(), 0).stream()
                        .filter(line -> !chosen.contains(line.serviceId()))
                        .limit(SHOWN)
                        .toList();
        return page.show(
                "undertakings/start/services",
                Map.of(
                        "undertaking",
                        undertaking,
                        "chosen",
                        names.list(chosen),
                        "found",
                        found,
                        "form",
                        Form.empty().with("q", words)));
    }

    @PostMapping("/dazu")
    View add(Page page, @PathVariable UUID id, @RequestParam UUID service) {
        return said(page, id, book.addService(page.visitor().id(), id, service), "undertakings.services.added");
    }

    @PostMapping("/weg")
    View remove(Page page, @PathVariable UUID id, @RequestParam UUID service) {
        return said(page, id, book.removeService(page.visitor().id(), id, service), "undertakings.services.removed");
    }

    private static View said(Page page, UUID id, DescribeBook.Changed changed, String done) {
        var here = Undertaking.home(id) + "/angebote";
        return switch (changed) {
            case DescribeBook.Changed.Done any -> page.goOn(here, "success", done);
            case DescribeBook.Changed.Asked(var path) -> page.goOn(path, "info", "undertakings.services.asked");
            case DescribeBook.Changed.Refused(var why) ->
                page.goOn(here, "warning", "undertakings.accord.refused." + why);
        };
    }
}
