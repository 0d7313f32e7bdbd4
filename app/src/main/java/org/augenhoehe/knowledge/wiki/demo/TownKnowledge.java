package org.augenhoehe.knowledge.wiki.demo;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.augenhoehe.feeds.Subject;
import org.augenhoehe.knowledge.wiki.about.AboutBook;
import org.augenhoehe.knowledge.wiki.about.AboutBook.Joined;
import org.augenhoehe.knowledge.wiki.discuss.RemarkBook;
import org.augenhoehe.knowledge.wiki.easy.EasyPage;
import org.augenhoehe.knowledge.wiki.easy.EasyPageBook;
import org.augenhoehe.knowledge.wiki.easy.EasyPageStore;
import org.augenhoehe.knowledge.wiki.link.PageName;
import org.augenhoehe.knowledge.wiki.link.Rendering;
import org.augenhoehe.knowledge.wiki.owner.PageProposalBook;
import org.augenhoehe.knowledge.wiki.page.PageBook;
import org.augenhoehe.knowledge.wiki.page.PageStore;
import org.augenhoehe.knowledge.wiki.page.Wish;
import org.augenhoehe.knowledge.wiki.page.Writing;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.springframework.stereotype.Component;

/// What people of the town write down together.
@Component
class TownKnowledge implements TownRoom {
    private final PageBook book;
    private final PageStore pages;
    private final Rendering rendering;
    private final EasyPageBook easy;
    private final EasyPageStore twins;
    private final RemarkBook remarks;
    private final PageProposalBook proposals;
    private final AboutBook about;

    TownKnowledge(
            PageBook book,
            PageStore pages,
            Rendering rendering,
            EasyPageBook easy,
            EasyPageStore twins,
            RemarkBook remarks,
            PageProposalBook proposals,
            AboutBook about) {
        this.book = book;
        this.pages = pages;
        this.rendering = rendering;
        this.easy = easy;
        this.twins = twins;
        this.remarks = remarks;
        this.proposals = proposals;
        this.about = about;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of(
                "writes a page", this::make,
                "changes a page", this::change,
                "renames a page", this::rename,
                "explains a page", this::explain,
                "says about a page", this::say,
                "accepts for a page", this::accept,
                "declines for a page", this::decline);
    }

    private void make(Scene scene) {
        var owner = scene.says("owner") ? scene.known("owner") : null;
        var id = done(book.make(scene.who(), name(scene), new Wish(0, scene.text("words"), "", true), owner));
        scene.happened(id);
        if (scene.says("service")) {
            join(scene, Subject.service(scene.known("service")));
        }
        if (scene.says("undertaking")) {
            join(scene, Subject.undertaking(scene.known("undertaking")));
        }
    }

    private void join(Scene scene, Subject subject) {
        if (about.add(scene.who(), scene.text("name"), subject) != Joined.DONE) {
            throw new IllegalStateException("this page is not to be joined: " + scene.text("name"));
        }
    }

    /// One paragraph more, or another word for a paragraph.
    private void change(Scene scene) {
        var page = pages.find(scene.thing("page")).orElseThrow();
        var before = rendering.written(page.wording());
        var after = scene.says("instead")
                ? before.replace(scene.text("instead"), scene.text("words"))
                : before + "\n\n" + scene.text("words");
        var written = book.change(scene.who(), page.id(), new Wish(page.shown(), after, scene.text("why"), true));
        if (written instanceof Writing.Proposed(var proposal, var held)) {
            scene.happened(proposal);
        } else {
            done(written);
        }
    }

    private void rename(Scene scene) {
        done(book.rename(scene.who(), scene.thing("page"), name(scene), new Wish(0, "", scene.text("why", ""), true)));
    }

    private void explain(Scene scene) {
        var page = pages.find(scene.thing("page")).orElseThrow();
        var seen = twins.find(page.id()).map(EasyPage::id).orElse(null);
        done(easy.say(scene.who(), page.id(), page.shown(), seen, scene.text("words"), true));
    }

    private void say(Scene scene) {
        var answer = remarks.say(scene.who(), scene.thing("page"), scene.text("words"), scene.isTrue("named", true));
        if (!(answer instanceof Answer.Open)) {
            throw new IllegalStateException("nobody can say this: " + answer);
        }
    }

    private void accept(Scene scene) {
        done(proposals.accept(scene.who(), scene.thing("page"), scene.thing("proposal")));
    }

    private void decline(Scene scene) {
        done(proposals.decline(scene.who(), scene.thing("page"), scene.thing("proposal"), scene.text("reason")));
    }

    private static PageName name(Scene scene) {
        return PageName.of(scene.text("name")).orElseThrow();
    }

    private static UUID done(Writing written) {
        if (written instanceof Writing.Done(var page, var joined, var held)) {
            return page;
        }
        throw new IllegalStateException("nobody can write this: " + written);
    }
}
