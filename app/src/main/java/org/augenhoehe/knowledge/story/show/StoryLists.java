package org.augenhoehe.knowledge.story.show;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.directory.ServiceNames;
import org.augenhoehe.knowledge.story.PenStore;
import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.StoryKind;
import org.augenhoehe.knowledge.story.found.StoryListStore.By;
import org.augenhoehe.knowledge.story.found.StoryListStore.Wanted;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.People;
import org.augenhoehe.places.Gazetteer;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Which list of stories an address means.
@Component
class StoryLists {
    private final Undertakings undertakings;
    private final ServiceNames services;
    private final Gazetteer gazetteer;
    private final Organisations organisations;
    private final People people;
    private final PenStore pens;

    StoryLists(
            Undertakings undertakings,
            ServiceNames services,
            Gazetteer gazetteer,
            Organisations organisations,
            People people,
            PenStore pens) {
        this.undertakings = undertakings;
        this.services = services;
        this.gazetteer = gazetteer;
        this.organisations = organisations;
        this.people = people;
        this.pens = pens;
    }

    StoryList about(
            @Nullable StoryKind kind, @Nullable UUID undertaking, @Nullable UUID service, @Nullable UUID district) {
        if (undertaking != null) {
            var question = undertakings.findQuestion(undertaking).orElseThrow(NotFound::new);
            return list(question, "/vorhaben/" + undertaking, "vorhaben", undertaking, kind, By.UNDERTAKING);
        }
        if (service != null) {
            var name = services.list(List.of(service)).stream()
                    .map(ServiceNames.Named::name)
                    .findFirst()
                    .orElseThrow(NotFound::new);
            return list(name, "/angebote/" + service, "angebot", service, kind, By.SERVICE);
        }
        if (district != null) {
            var label = gazetteer.districts().stream()
                    .filter(one -> one.id().equals(district))
                    .map(one -> one.longLabel())
                    .findFirst()
                    .orElseThrow(NotFound::new);
            return list(label, "", "ort", district, kind, By.DISTRICT);
        }
        return new StoryList("", "", Story.PATH, Story.PATH + "/neu", new Wanted(kind, By.ALL, null));
    }

    private static StoryList list(String title, String back, String word, UUID id, @Nullable StoryKind kind, By by) {
        var asked = "?" + word + "=" + id;
        return new StoryList(title, back, Story.PATH + asked, Story.PATH + "/neu" + asked, new Wanted(kind, by, id));
    }

    /// What one teller tells.
    StoryList from(@Nullable StoryKind kind, String whose, UUID id) {
        var path = Story.PATH + "/von/" + whose + "/" + id;
        return switch (whose) {
            case "gruppe" -> {
                var name = organisations.names(Set.of(id)).get(id);
                yield new StoryList(
                        known(name),
                        "/gruppen/" + id,
                        path,
                        Story.PATH + "/neu",
                        new Wanted(kind, By.ORGANISATION, id));
            }
            case "vorhaben" -> {
                var question = undertakings.findQuestion(id).orElseThrow(NotFound::new);
                yield new StoryList(
                        question,
                        "/vorhaben/" + id,
                        path,
                        Story.PATH + "/neu?vorhaben=" + id,
                        new Wanted(kind, By.RUN, id));
            }
            case "mensch" -> {
                var person = pens.findPerson(id).orElseThrow(NotFound::new);
                var name = people.names(Set.of(person)).get(person);
                yield new StoryList(known(name), "", path, Story.PATH + "/neu", new Wanted(kind, By.TELLER, person));
            }
            default -> throw new NotFound();
        };
    }

    private static String known(@Nullable String name) {
        if (name == null) {
            throw new NotFound();
        }
        return name;
    }
}
