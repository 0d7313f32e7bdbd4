package org.augenhoehe.knowledge.story.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.augenhoehe.directory.Directory;
import org.augenhoehe.directory.ServiceFilter;
import org.augenhoehe.directory.ServiceNames;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.show.StoryShown.Thing;
import org.augenhoehe.knowledge.story.tell.StoryBook;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Of which undertakings and services a story tells: found by the address of their page, services also by words.
@Controller("storyConnectPages")
@RequestMapping(Story.PATH + "/{id}/worum")
@Access(For.SIGNED_IN)
class StoryAboutPages {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int MOST = 10;

    private final StoryBook book;
    private final StoryShowing showing;
    private final Undertakings undertakings;
    private final ServiceNames services;
    private final Directory directory;

    StoryAboutPages(
            StoryBook book,
            StoryShowing showing,
            Undertakings undertakings,
            ServiceNames services,
            Directory directory) {
        this.book = book;
        this.showing = showing;
        this.undertakings = undertakings;
        this.services = services;
        this.directory = directory;
    }

    /// @param words an address, or words to look for among the services
    @GetMapping
    @Assisted
    View look(Page page, @PathVariable UUID id, @RequestParam(name = "was", defaultValue = "") String words) {
        var _ = book.getForWriting(page.visitor().id(), id);
        var shown = showing.of(page, id);
        return page.show(
                "knowledge/story/connect", Map.of("shown", shown, "words", words, "found", find(words.strip())));
    }

    @PostMapping
    @Assisted("story.act.written")
    View connect(Page page, @PathVariable UUID id, @RequestParam UUID thing) {
        var isUndertaking = undertakings.findQuestion(thing).isPresent();
        if (!isUndertaking && services.list(Set.of(thing)).isEmpty()) {
            throw new NotFound();
        }
        var stays = book.connect(
                page.visitor().id(),
                id,
                isUndertaking ? Set.of(thing) : Set.of(),
                isUndertaking ? Set.of() : Set.of(thing));
        return page.goOn(
                Story.path(id) + "/worum",
                stays ? "success" : "warning",
                stays ? "story.said.connected" : "story.said.connected.names");
    }

    @PostMapping("/loesen")
    @Assisted("story.act.written")
    View disconnect(Page page, @PathVariable UUID id, @RequestParam UUID thing) {
        book.disconnect(page.visitor().id(), id, thing);
        return page.goOn(Story.path(id) + "/worum", "success", "story.said.disconnected");
    }

    private List<Thing> find(String words) {
        if (words.isEmpty()) {
            return List.of();
        }
        var ids = ID.matcher(words)
                .results()
                .flatMap(one -> Ids.find(one.group()).stream())
                .toList();
        if (!ids.isEmpty()) {
            var found = new ArrayList<Thing>();
            undertakings
                    .listKnown(ids)
                    .forEach((one, known) -> found.add(new Thing(one, known.question(), "/vorhaben/" + one)));
            services.list(ids).forEach(one -> found.add(new Thing(one.id(), one.name(), "/angebote/" + one.id())));
            return found;
        }
        return directory.list(ServiceFilter.EVERYTHING.withWords(words), MOST, 0).stream()
                .map(one -> new Thing(one.serviceId(), one.name(), "/angebote/" + one.serviceId()))
                .toList();
    }
}
