package org.augenhoehe.knowledge.story.show;

import java.util.Map;
import java.util.stream.Collectors;

import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.StoryStore;
import org.augenhoehe.knowledge.story.name.NameState;
import org.augenhoehe.knowledge.story.name.NameStore;
import org.augenhoehe.knowledge.story.name.Named;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.web.MyPlaceEntry;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// The visitor's own stories, and those in which they are named.
@Controller
@Access(For.SIGNED_IN)
class OwnStoryPages implements MyPlaceEntry {
    static final String PATH = "/mein-platz/geschichten";

    private final StoryStore store;
    private final NameStore names;
    private final Organisations organisations;

    OwnStoryPages(StoryStore store, NameStore names, Organisations organisations) {
        this.store = store;
        this.names = names;
        this.organisations = organisations;
    }

    @GetMapping(PATH)
    @Assisted(errand = Errand.ANY)
    View list(Page page) {
        var person = page.visitor().id();
        var named = names.listOf(person, organisations.listSpokenForBy(person));
        var waiting = named.stream()
                .filter(one -> one.state() == NameState.ASKED)
                .map(Named::story)
                .collect(Collectors.toSet());
        var stories = store.listAll(named.stream().map(Named::story).distinct().toList());
        return page.show(
                "knowledge/story/own",
                Map.of(
                        "own",
                        store.listOf(person),
                        "waiting",
                        stories.stream()
                                .filter(one -> waiting.contains(one.id()))
                                .toList(),
                        "named",
                        stories.stream()
                                .filter(one -> !waiting.contains(one.id()))
                                .filter(Story::isPublic)
                                .toList()));
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String href() {
        return PATH;
    }

    @Override
    public String textKey() {
        return "story.mine";
    }
}
