package org.augenhoehe.knowledge.story.demo;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.augenhoehe.knowledge.story.Draft;
import org.augenhoehe.knowledge.story.StoryKind;
import org.augenhoehe.knowledge.story.StoryState;
import org.augenhoehe.knowledge.story.StoryVoice;
import org.augenhoehe.knowledge.story.comment.StoryCommentBook;
import org.augenhoehe.knowledge.story.name.NameBook;
import org.augenhoehe.knowledge.story.name.NameBook.Naming;
import org.augenhoehe.knowledge.story.name.NameStore;
import org.augenhoehe.knowledge.story.name.Named;
import org.augenhoehe.knowledge.story.same.SameBook;
import org.augenhoehe.knowledge.story.tell.StoryBook;
import org.augenhoehe.knowledge.story.tell.Told;
import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.springframework.stereotype.Component;

/// What people of the town tell, who is named in it and agrees, and to whom the same happened.
@Component
class TownTold implements TownRoom {
    private final StoryBook book;
    private final NameBook names;
    private final NameStore named;
    private final SameBook same;
    private final StoryCommentBook comments;

    TownTold(StoryBook book, NameBook names, NameStore named, SameBook same, StoryCommentBook comments) {
        this.book = book;
        this.names = names;
        this.named = named;
        this.same = same;
        this.comments = comments;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of(
                "tells", this::tell,
                "agrees to be named", this::agree,
                "publishes", this::publish,
                "says the same happened", this::saySame,
                "comments on the story", this::comment);
    }

    private void tell(Scene scene) {
        var draft = new Draft(
                StoryKind.valueOf(scene.text("kind", "STORY")),
                voice(scene),
                scene.isTrue("named", true),
                scene.text("title"),
                scene.text("words"),
                scene.text("wanted", ""),
                scene.text("why", ""),
                scene.text("changed", ""),
                scene.text("advice", ""),
                scene.says("names"),
                null,
                "",
                scene.isTrue("council", false));
        var told = book.draft(scene.who(), draft, known(scene, "about"), known(scene, "service"));
        if (!(told instanceof Told.Done(var id, var state, var held))) {
            throw new IllegalStateException("nobody can tell this: " + told);
        }
        scene.happened(id);
        if (scene.says("easy")) {
            book.writeEasy(scene.who(), id, 1, scene.text("easy"));
        }
        if (scene.says("names") && names.namePerson(scene.who(), id, scene.known("names"), "") != Naming.DONE) {
            throw new IllegalStateException("nobody of this name");
        }
        publish(scene.who(), id, scene.says("names") ? StoryState.WAITING : StoryState.PUBLISHED);
    }

    private static StoryVoice voice(Scene scene) {
        if (scene.says("for")) {
            return StoryVoice.organisation(scene.known("for"));
        }
        return scene.says("of") ? StoryVoice.undertaking(scene.known("of")) : StoryVoice.ONESELF;
    }

    private static Set<UUID> known(Scene scene, String key) {
        return scene.says(key) ? Set.of(scene.known(key)) : Set.of();
    }

    private void publish(Scene scene) {
        publish(scene.who(), scene.thing("story"), StoryState.PUBLISHED);
    }

    private void publish(UUID who, UUID story, StoryState wanted) {
        var told = book.publish(who, story);
        if (!(told instanceof Told.Done(var id, var state, var held)) || state != wanted) {
            throw new IllegalStateException("it cannot be published: " + told);
        }
    }

    private void agree(Scene scene) {
        var story = scene.thing("story");
        var mine = named.list(story).stream()
                .filter(one -> scene.who().equals(one.person()))
                .map(Named::id)
                .findFirst()
                .orElseThrow();
        if (!names.agree(scene.who(), story, mine, 1)) {
            throw new IllegalStateException("nobody asked");
        }
    }

    private void saySame(Scene scene) {
        if (!same.say(scene.who(), scene.thing("story"), scene.says("own") ? scene.thing("own") : null)) {
            throw new IllegalStateException("it is their own story");
        }
    }

    private void comment(Scene scene) {
        var said = comments.write(scene.who(), scene.thing("story"), scene.text("words"), true);
        if (!(said instanceof StoryCommentBook.Said.Done)) {
            throw new IllegalStateException("nobody can say this: " + said);
        }
    }
}
