package org.augenhoehe.knowledge.story.show;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.directory.ServiceNames;
import org.augenhoehe.knowledge.story.Speaking;
import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.StoryAbout;
import org.augenhoehe.knowledge.story.StoryStore;
import org.augenhoehe.knowledge.story.comment.StoryComment;
import org.augenhoehe.knowledge.story.comment.StoryCommentStore;
import org.augenhoehe.knowledge.story.found.Tellers;
import org.augenhoehe.knowledge.story.name.NameState;
import org.augenhoehe.knowledge.story.name.NameStore;
import org.augenhoehe.knowledge.story.name.Named;
import org.augenhoehe.knowledge.story.picture.StoryPictureStore;
import org.augenhoehe.knowledge.story.same.SameStore;
import org.augenhoehe.knowledge.story.show.StoryShown.CommentOf;
import org.augenhoehe.knowledge.story.show.StoryShown.Part;
import org.augenhoehe.knowledge.story.show.StoryShown.Thing;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Markdown;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what the page of a story shows to a visitor. A stranger who reads what everybody may read asks no
/// question about themselves.
@Component
class StoryShowing {
    private final StoryStore store;
    private final StoryAbout about;
    private final StoryPictureStore pictures;
    private final NameStore names;
    private final SameStore same;
    private final StoryCommentStore comments;
    private final StoryLines lines;
    private final Tellers tellers;
    private final Speaking speaking;
    private final Undertakings undertakings;
    private final ServiceNames services;
    private final Organisations organisations;
    private final People people;
    private final Markdown markdown;

    StoryShowing(
            StoryStore store,
            StoryAbout about,
            StoryPictureStore pictures,
            NameStore names,
            SameStore same,
            StoryCommentStore comments,
            StoryLines lines,
            Tellers tellers,
            Speaking speaking,
            Undertakings undertakings,
            ServiceNames services,
            Organisations organisations,
            People people,
            Markdown markdown) {
        this.store = store;
        this.about = about;
        this.pictures = pictures;
        this.names = names;
        this.same = same;
        this.comments = comments;
        this.lines = lines;
        this.tellers = tellers;
        this.speaking = speaking;
        this.undertakings = undertakings;
        this.services = services;
        this.organisations = organisations;
        this.people = people;
        this.markdown = markdown;
    }

    /// @throws NotFound where it is not for the visitor to read
    StoryShown of(Page page, UUID id) {
        var story = store.find(id).orElseThrow(NotFound::new);
        var reader = page.visitor().person();
        var writes = speaking.mayWrite(reader, story);
        var named = reader == null ? List.<Named>of() : names.list(id);
        var asked = reader == null ? List.<Named>of() : asked(reader, named);
        if (!story.isPublic() && !writes && !isLetIn(story, asked)) {
            throw new NotFound();
        }
        return new StoryShown(
                story,
                tellers.of(List.of(story)).get(id),
                parts(page, story),
                story.easy().isEmpty() ? "" : markdown.html(story.easy()),
                pictures.list(id),
                undertakings(id),
                services(page, id),
                writes,
                writes ? named : List.of(),
                asked,
                same.counts(List.of(id)).getOrDefault(id, 0),
                reader != null && same.find(id, reader).isPresent(),
                lines.of(same.listShown(id)),
                reader == null || writes || !story.isPublic() ? List.of() : own(reader),
                comments(page, id, reader));
    }

    /// Whether somebody may read it: everybody; else who writes it, or is asked whether they may be named.
    boolean isReadBy(Story story, @Nullable UUID reader) {
        return story.isPublic()
                || speaking.mayWrite(reader, story)
                || reader != null && isLetIn(story, asked(reader, names.list(story.id())));
    }

    /// Before it is public, it is read only by those whose answer it waits for, or who agreed to these words.
    private static boolean isLetIn(Story story, List<Named> asked) {
        return !story.isHidden()
                && !story.isWithdrawn()
                && asked.stream().anyMatch(one -> one.state() != NameState.DECLINED);
    }

    private List<Named> asked(UUID reader, List<Named> named) {
        var some = named.stream().filter(one -> one.state() != NameState.OPEN).toList();
        var speaksFor = some.stream().anyMatch(one -> one.organisation() != null)
                ? organisations.listSpokenForBy(reader)
                : Set.<UUID>of();
        return some.stream()
                .filter(one -> one.who().anyMatch(who -> who.equals(reader) || speaksFor.contains(who)))
                .toList();
    }

    private List<Part> parts(Page page, Story story) {
        return story.parts().stream()
                .filter(part -> !part.markdown().isEmpty())
                .map(part -> new Part(
                        part.textKey().isEmpty() ? "" : page.t(part.textKey()), markdown.html(part.markdown())))
                .toList();
    }

    private List<Thing> undertakings(UUID id) {
        var ids = about.listUndertakings(id);
        if (ids.isEmpty()) {
            return List.of();
        }
        return undertakings.listKnown(ids).entrySet().stream()
                .map(one -> new Thing(one.getKey(), one.getValue().question(), "/vorhaben/" + one.getKey()))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    private List<Thing> services(Page page, UUID id) {
        return services.list(about.listServices(id)).stream()
                .map(one -> new Thing(
                        one.id(),
                        page.language().isEasy() && one.easyName() != null ? one.easyName() : one.name(),
                        "/angebote/" + one.id()))
                .toList();
    }

    private List<Option> own(UUID reader) {
        return store.listOf(reader).stream()
                .filter(Story::isPublic)
                .map(one -> new Option(one.id().toString(), one.title()))
                .toList();
    }

    private List<CommentOf> comments(Page page, UUID id, @Nullable UUID reader) {
        var said = comments.list(id, reader);
        var known = said.isEmpty() ? Map.<UUID, String>of() : people.names(authors(said));
        return said.stream()
                .map(one -> {
                    var name = one.author() == null || !one.named() ? null : known.get(one.author());
                    return new CommentOf(one, name == null ? page.t("story.by.nobody") : name, one.isBy(reader));
                })
                .toList();
    }

    private static Set<UUID> authors(List<StoryComment> said) {
        return said.stream()
                .filter(StoryComment::named)
                .map(StoryComment::author)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }
}
