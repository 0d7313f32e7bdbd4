package org.augenhoehe.knowledge.story.show;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.StoryStore;
import org.augenhoehe.knowledge.story.picture.StoryPicture;
import org.augenhoehe.knowledge.story.picture.StoryPictureBook;
import org.augenhoehe.knowledge.story.picture.StoryPictureStore;
import org.augenhoehe.knowledge.story.tell.ModeratedStories;
import org.augenhoehe.knowledge.story.tell.StoryBook;
import org.augenhoehe.moderation.Deciding;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.files.PictureField;
import org.augenhoehe.platform.files.SafePicture;
import org.augenhoehe.platform.files.Uploads;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// Pictures of a story: each with words for those who do not see it, and with people only where they agreed.
@Controller
@RequestMapping(Story.PATH + "/{id}/bilder")
@Access(For.SIGNED_IN)
class StoryPicturePages {
    private static final String TEMPLATE = "knowledge/story/pictures";
    private static final PictureField.Sentences SENTENCES = new PictureField.Sentences(
            "story.picture.description.missing",
            "story.picture.missing",
            "gathering.picture.toolarge",
            "gathering.picture.unknown");

    private final StoryBook book;
    private final StoryStore stories;
    private final StoryPictureBook pictures;
    private final StoryPictureStore store;
    private final StoryShowing showing;
    private final PictureField field;
    private final Uploads uploads;
    private final Deciding deciding;

    StoryPicturePages(
            StoryBook book,
            StoryStore stories,
            StoryPictureBook pictures,
            StoryPictureStore store,
            StoryShowing showing,
            PictureField field,
            Uploads uploads,
            Deciding deciding) {
        this.book = book;
        this.stories = stories;
        this.pictures = pictures;
        this.store = store;
        this.showing = showing;
        this.field = field;
        this.uploads = uploads;
        this.deciding = deciding;
    }

    @GetMapping
    @Assisted
    View ask(Page page, @PathVariable UUID id) {
        return page.show(TEMPLATE, values(page, id, Form.empty()));
    }

    /// @param people whether people are on it: `no`, `agreed`, or `open` where they have not agreed
    @PostMapping
    @Assisted("story.act.written")
    View add(
            Page page,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            @RequestParam(defaultValue = "") String description,
            @RequestParam(defaultValue = "") String people)
            throws IOException {
        var story = book.getForWriting(page.visitor().id(), id);
        var form = Form.empty().with("description", description).with("people", people);
        if (!List.of("no", "agreed").contains(people)) {
            var why = people.equals("open") ? "story.picture.people.ask" : "story.picture.people.missing";
            form.reject("people", page.t(why));
        }
        var described = field.read(page, form, picture, description, SENTENCES);
        if (described == null || form.hasErrors()) {
            return page.again(TEMPLATE, values(page, id, form));
        }
        switch (pictures.add(page.visitor().id(), id, described.jpeg(), described.words(), people.equals("agreed"))) {
            case StoryPictureBook.Added.Done(var again) -> {
                return page.goOn(
                        story.path() + "/bilder",
                        again ? "info" : "success",
                        again ? "story.said.picture.again" : "story.said.picture");
            }
            case StoryPictureBook.Added.Enough() -> form.reject("", page.t("story.said.picture.enough"));
            case StoryPictureBook.Added.NotSo(var because) ->
                form.reject("description", DoorSentence.of(page, because));
        }
        return page.again(TEMPLATE, values(page, id, form));
    }

    @PostMapping("/{picture}/entfernen")
    @Assisted("story.act.written")
    View remove(Page page, @PathVariable UUID id, @PathVariable UUID picture) {
        pictures.remove(page.visitor().id(), id, picture);
        return page.goOn(Story.path(id) + "/bilder", "success", "story.said.picture.removed");
    }

    @GetMapping("/{picture}")
    @Access(For.EVERYONE)
    @Assisted(errand = Errand.ANY)
    ResponseEntity<byte[]> picture(Page page, @PathVariable UUID id, @PathVariable UUID picture) {
        var reader = page.visitor().person();
        return stories.find(id)
                .filter(story ->
                        showing.isReadBy(story, reader) || deciding.isUpTo(page.visitor(), ModeratedStories.KIND, id))
                .flatMap(story -> store.find(id, picture))
                .map(StoryPicture::file)
                .flatMap(uploads::find)
                .map(SafePicture::of)
                .orElseThrow(NotFound::new);
    }

    private Map<String, ?> values(Page page, UUID id, Form form) {
        var _ = book.getForWriting(page.visitor().id(), id);
        List<Option> people = List.of(
                new Option("no", page.t("story.picture.people.no")),
                new Option("agreed", page.t("story.picture.people.agreed")),
                new Option("open", page.t("story.picture.people.open")));
        return Map.of("shown", showing.of(page, id), "form", form, "people", people);
    }
}
