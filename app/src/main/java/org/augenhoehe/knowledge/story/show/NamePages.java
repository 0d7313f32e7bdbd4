package org.augenhoehe.knowledge.story.show;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.StoryAbout;
import org.augenhoehe.knowledge.story.name.NameBook;
import org.augenhoehe.knowledge.story.name.NameBook.Naming;
import org.augenhoehe.knowledge.story.tell.StoryBook;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Who is called by their name in a story, and what they say to that.
@Controller
@RequestMapping(Story.PATH + "/{id}/namen")
@Access(For.SIGNED_IN)
class NamePages {
    private static final String TEMPLATE = "knowledge/story/names";
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_HOW = 300;

    private final StoryBook book;
    private final NameBook names;
    private final StoryShowing showing;
    private final StoryAbout about;
    private final Undertakings undertakings;
    private final Organisations organisations;
    private final People people;

    NamePages(
            StoryBook book,
            NameBook names,
            StoryShowing showing,
            StoryAbout about,
            Undertakings undertakings,
            Organisations organisations,
            People people) {
        this.book = book;
        this.names = names;
        this.showing = showing;
        this.about = about;
        this.undertakings = undertakings;
        this.organisations = organisations;
        this.people = people;
    }

    @GetMapping
    @Assisted
    View ask(Page page, @PathVariable UUID id) {
        return page.show(TEMPLATE, values(page, id, Form.empty()));
    }

    /// Somebody of the house, chosen from those who take part or by the address of their page.
    @PostMapping("/mensch")
    @Assisted("story.act.named")
    View namePerson(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String called) {
        var form = Form.empty().with("person", person).with("address", address).with("called", called);
        var typed = address.isBlank()
                ? person
                : address.strip().replaceFirst("[?#].*$", "").replaceFirst("^.*/", "");
        var found = Ids.find(typed);
        if (found.isEmpty()) {
            form.reject("address", page.t("story.name.NOBODY"));
        } else if (called.strip().length() > LONGEST_NAME) {
            form.reject("called", page.t("platform.form.error.toolong", LONGEST_NAME));
        } else {
            var named = names.namePerson(page.visitor().id(), id, found.get(), called.strip());
            if (named == Naming.DONE) {
                return done(page, id);
            }
            form.reject("address", page.t("story.name." + named));
        }
        return page.again(TEMPLATE, values(page, id, form));
    }

    @PostMapping("/gruppe")
    @Assisted("story.act.named")
    View nameOrganisation(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String organisation) {
        var named = Ids.find(organisation)
                .map(one -> names.nameOrganisation(page.visitor().id(), id, one))
                .orElse(Naming.NOBODY);
        if (named == Naming.DONE) {
            return done(page, id);
        }
        var form = Form.empty()
                .with("organisation", organisation)
                .reject("organisation", page.t(named == Naming.NOBODY ? "story.name.choose" : "story.name." + named));
        return page.again(TEMPLATE, values(page, id, form));
    }

    /// Somebody who is not in the house: the author says how they agreed.
    @PostMapping("/andere")
    @Assisted("story.act.named")
    View nameOutside(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String how) {
        var form = Form.empty().with("name", name).with("how", how);
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            form.reject("name", page.t("story.name.missing"));
        }
        if (how.isBlank() || how.strip().length() > LONGEST_HOW) {
            form.reject("how", page.t("story.name.how.missing"));
        }
        if (form.hasErrors()) {
            return page.again(TEMPLATE, values(page, id, form));
        }
        names.nameOutside(page.visitor().id(), id, name.strip(), how.strip());
        return done(page, id);
    }

    @PostMapping("/{name}/entfernen")
    @Assisted("story.act.named")
    View unname(Page page, @PathVariable UUID id, @PathVariable UUID name) {
        return names.unname(page.visitor().id(), id, name)
                ? page.goOn(Story.path(id) + "/namen", "success", "story.said.unnamed")
                : page.goOn(Story.path(id) + "/namen", "warning", "story.said.stands");
    }

    /// @param version that was read
    @PostMapping("/{name}/ja")
    @Assisted(value = "story.act.agreed", errand = Errand.DECIDING, will = Will.EACH_TIME)
    View agree(
            Page page, @PathVariable UUID id, @PathVariable UUID name, @RequestParam(defaultValue = "0") int version) {
        return names.agree(page.visitor().id(), id, name, version)
                ? page.goOn(Story.path(id), "success", "story.said.agreed")
                : page.goOn(Story.path(id), "warning", "story.changed.meanwhile");
    }

    @PostMapping("/{name}/nein")
    @Assisted(value = "story.act.declined", errand = Errand.DECIDING, will = Will.EACH_TIME)
    View decline(Page page, @PathVariable UUID id, @PathVariable UUID name) {
        names.decline(page.visitor().id(), id, name);
        return page.goOn(OwnStoryPages.PATH, "success", "story.said.declined");
    }

    private static View done(Page page, UUID id) {
        return page.goOn(Story.path(id) + "/namen", "success", "story.said.named");
    }

    private Map<String, ?> values(Page page, UUID id, Form form) {
        var visitor = page.visitor().id();
        var story = book.getForWriting(visitor, id);
        var values = new HashMap<String, Object>();
        values.put("shown", showing.of(page, id));
        values.put("form", form);
        var company = about.listUndertakings(id).stream()
                .flatMap(one -> undertakings.listParticipants(one).stream())
                .filter(one -> !one.equals(visitor) && !story.isBy(one))
                .distinct()
                .toList();
        values.put("people", options(page, people.names(company)));
        values.put("groups", options(page, organisations.listNames()));
        return values;
    }

    private static List<Option> options(Page page, Map<UUID, String> names) {
        return names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(page.language().collator()))
                .map(one -> new Option(one.getKey().toString(), one.getValue()))
                .toList();
    }
}
