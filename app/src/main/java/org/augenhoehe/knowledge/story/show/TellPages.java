package org.augenhoehe.knowledge.story.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.StoryAbout;
import org.augenhoehe.knowledge.story.StoryKind;
import org.augenhoehe.knowledge.story.StoryState;
import org.augenhoehe.knowledge.story.StoryVoice;
import org.augenhoehe.knowledge.story.tell.StoryBook;
import org.augenhoehe.knowledge.story.tell.Told;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.places.District;
import org.augenhoehe.places.Gazetteer;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

/// Writing a story, and writing it anew.
@Controller
@RequestMapping(Story.PATH)
@Access(For.SIGNED_IN)
class TellPages {
    private static final String TEMPLATE = "knowledge/story/tell";

    private final StoryBook book;
    private final StoryAbout about;
    private final Organisations organisations;
    private final Undertakings undertakings;
    private final Gazetteer gazetteer;

    TellPages(
            StoryBook book,
            StoryAbout about,
            Organisations organisations,
            Undertakings undertakings,
            Gazetteer gazetteer) {
        this.book = book;
        this.about = about;
        this.organisations = organisations;
        this.undertakings = undertakings;
        this.gazetteer = gazetteer;
    }

    /// Which kind it is to be.
    @GetMapping("/neu")
    @Assisted
    View choose(
            Page page,
            @RequestParam(name = "vorhaben", required = false) @Nullable UUID undertaking,
            @RequestParam(name = "angebot", required = false) @Nullable UUID service) {
        return page.show("knowledge/story/choose", Map.of("from", from(undertaking, service)));
    }

    @GetMapping("/neu/{kind}")
    @Assisted
    View ask(
            Page page,
            @PathVariable String kind,
            @RequestParam(name = "vorhaben", required = false) @Nullable UUID undertaking,
            @RequestParam(name = "angebot", required = false) @Nullable UUID service) {
        var form = Form.empty().with("voice", StoryVoice.ONESELF.typed()).with("version", "0");
        return page.show(TEMPLATE, values(page, kind(kind), null, from(undertaking, service), ids(undertaking), form));
    }

    @PostMapping("/neu/{kind}")
    @Assisted("story.act.written")
    View draft(
            Page page,
            @PathVariable String kind,
            @RequestParam(name = "vorhaben", required = false) @Nullable UUID undertaking,
            @RequestParam(name = "angebot", required = false) @Nullable UUID service,
            @Valid @ModelAttribute StoryForm typed,
            BindingResult validation) {
        var form = page.form(validation);
        var wanted = kind(kind);
        var from = from(undertaking, service);
        var voice = StoryVoice.find(typed.voice() == null ? "" : typed.voice()).orElse(StoryVoice.ONESELF);
        if (!form.hasErrors()) {
            var draft = typed.draft(
                    wanted, voice, district(typed).orElse(null), !page.visitor().assisted());
            var person = page.visitor().id();
            switch (book.draft(person, draft, ids(undertaking), ids(service))) {
                case Told.Done done -> {
                    return page.goOn(Story.path(done.id()), "success", "story.said.draft");
                }
                case Told refused -> form.reject("voice", Told.sentence(page, refused));
            }
        }
        return page.again(TEMPLATE, values(page, wanted, null, from, ids(undertaking), form));
    }

    @GetMapping("/{id}/bearbeiten")
    @Assisted
    View askAgain(Page page, @PathVariable UUID id) {
        var story = book.getForWriting(page.visitor().id(), id);
        var form = StoryForm.of(story, story.council());
        return page.show(TEMPLATE, again(page, story, form));
    }

    @PostMapping("/{id}/bearbeiten")
    @Assisted("story.act.written")
    View rewrite(Page page, @PathVariable UUID id, @Valid @ModelAttribute StoryForm typed, BindingResult validation) {
        var person = page.visitor().id();
        var story = book.getForWriting(person, id);
        var form = page.form(validation);
        if (!form.hasErrors()) {
            var voice =
                    StoryVoice.find(typed.voice() == null ? "" : typed.voice()).orElse(story.spokenBy());
            var asks = story.isBy(person) && !page.visitor().assisted();
            var draft = typed.draft(story.kind(), voice, district(typed).orElse(null), asks);
            switch (book.rewrite(person, id, typed.version(), draft)) {
                case Told.Done(var any, var state, var held) -> {
                    var again = state == StoryState.DRAFT && story.state() != StoryState.DRAFT;
                    var why = story.isHidden() ? "story.said.again.hidden" : "story.said.again";
                    var said = held ? "story.said.held" : again ? why : "story.said.rewritten";
                    return page.goOn(story.path(), held || again ? "info" : "success", said);
                }
                case Told refused -> form.reject("", Told.sentence(page, refused));
            }
        }
        return page.again(TEMPLATE, again(page, story, form));
    }

    private Map<String, ?> again(Page page, Story story, Form form) {
        return values(page, story.kind(), story, "", Set.copyOf(about.listUndertakings(story.id())), form);
    }

    private Map<String, ?> values(
            Page page, StoryKind kind, @Nullable Story story, String from, Set<UUID> runs, Form form) {
        var values = new HashMap<String, Object>();
        values.put("kind", kind);
        values.put("story", story);
        values.put("from", from);
        values.put("form", form);
        values.put("voices", voices(page, story, runs));
        values.put("districts", districts());
        values.put(
                "asksForCouncil",
                !page.visitor().assisted()
                        && (story == null || story.isBy(page.visitor().id())));
        return values;
    }

    private List<Option> voices(Page page, @Nullable Story story, Set<UUID> runs) {
        var person = page.visitor().id();
        var options = new ArrayList<Option>();
        options.add(new Option(StoryVoice.ONESELF.typed(), page.t("story.voice.PERSON")));
        organisations.names(organisations.listSpokenForBy(person)).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(page.language().collator()))
                .map(one -> new Option(
                        StoryVoice.organisation(one.getKey()).typed(), page.t("story.voice.for", one.getValue())))
                .forEach(options::add);
        undertakings.listKnown(runs).entrySet().stream()
                .filter(one -> one.getValue().hosts().contains(person))
                .map(one -> new Option(
                        StoryVoice.undertaking(one.getKey()).typed(),
                        page.t("story.voice.for", one.getValue().question())))
                .forEach(options::add);
        if (story != null
                && options.stream()
                        .noneMatch(one -> one.value().equals(story.spokenBy().typed()))) {
            options.add(new Option(story.spokenBy().typed(), page.t("story.voice.before")));
        }
        return options;
    }

    private List<Option> districts() {
        return gazetteer.districts().stream()
                .map((District one) -> new Option(one.id().toString(), one.longLabel()))
                .toList();
    }

    private Optional<District> district(StoryForm typed) {
        return gazetteer.districts().stream()
                .filter(one -> one.id().equals(typed.district()))
                .findFirst();
    }

    static StoryKind kind(String word) {
        return Arrays.stream(StoryKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Set<UUID> ids(@Nullable UUID id) {
        return id == null ? Set.of() : Set.of(id);
    }

    private static String from(@Nullable UUID undertaking, @Nullable UUID service) {
        return undertaking != null ? "?vorhaben=" + undertaking : service != null ? "?angebot=" + service : "";
    }
}
