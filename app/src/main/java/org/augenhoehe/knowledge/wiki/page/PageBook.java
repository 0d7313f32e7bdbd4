package org.augenhoehe.knowledge.wiki.page;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.knowledge.wiki.link.LinkStore;
import org.augenhoehe.knowledge.wiki.link.PageName;
import org.augenhoehe.knowledge.wiki.link.Rendering;
import org.augenhoehe.knowledge.wiki.owner.Proposals;
import org.augenhoehe.methods.text.Merge;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.security.Assisting;
import org.augenhoehe.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Making a page, changing what it says, giving it another name. A page is held while it is changed, so that of two who
/// write at once one comes after the other, and finds what the other has written.
@Service
public class PageBook {
    private final PageStore pages;
    private final RevisionStore revisions;
    private final PageKeeping keeping;
    private final LinkStore links;
    private final Rendering rendering;
    private final Proposals proposals;
    private final Revising revising;
    private final Organisations organisations;
    private final Doorkeeper door;
    private final Assisting assisting;
    private final Clock clock;

    PageBook(
            PageStore pages,
            RevisionStore revisions,
            PageKeeping keeping,
            LinkStore links,
            Rendering rendering,
            Proposals proposals,
            Revising revising,
            Organisations organisations,
            Doorkeeper door,
            Assisting assisting,
            Clock clock) {
        this.pages = pages;
        this.revisions = revisions;
        this.keeping = keeping;
        this.links = links;
        this.rendering = rendering;
        this.proposals = proposals;
        this.revising = revising;
        this.organisations = organisations;
        this.door = door;
        this.assisting = assisting;
        this.clock = clock;
    }

    /// @param owner for whose people alone it is to be changed; null for everybody
    @Transactional
    public Writing make(UUID person, PageName name, Wish wish, @Nullable UUID owner) {
        if (owner != null && !organisations.listOfMember(person).contains(owner)) {
            return new Writing.NotYours();
        }
        pages.holdNames();
        var taken = links.find(name);
        if (taken.isPresent()) {
            return new Writing.Taken(taken.get());
        }
        var kept = rendering.kept(wish.wording());
        if (kept.length() > 2 * WikiPage.LONGEST) {
            return new Writing.TooLong();
        }
        var answer = door.admit(person, name.name() + "\n" + wish.wording());
        if (Revising.isShut(answer)) {
            return new Writing.NotSo(answer);
        }
        var id = Ids.next();
        var now = clock.instant();
        var held = answer instanceof Answer.Held;
        var page = new WikiPage(id, name.name(), 1, held ? 0 : 1, held ? "" : kept, null, now, now, owner);
        var first = new Revision(
                Ids.next(),
                id,
                1,
                name.name(),
                kept,
                person,
                wish.named(),
                assisting.now(),
                "",
                now,
                held ? now : null,
                null);
        keeping.begin(page, first);
        links.take(name, id);
        if (!held) {
            keeping.welcome(page, name);
        }
        return revising.noted(first, held, false);
    }

    /// @param person who is not of the group that owns the page proposes it
    @Transactional
    public Writing change(UUID person, UUID id, Wish wish) {
        var page = hold(id);
        var kept = rendering.kept(wish.wording());
        if (kept.length() > 2 * WikiPage.LONGEST) {
            return new Writing.TooLong();
        }
        if (!mayChange(person, page)) {
            var answer = door.admit(person, Revising.fresh(kept, page.wording(), wish));
            return proposals.add(person, page, kept, wish, answer);
        }
        if (wish.base() == page.shown()) {
            return revising.write(person, page, kept, wish, false);
        }
        var pieces = Merge.of(wording(id, wish.base()), kept, page.wording());
        if (!Merge.isClear(pieces)) {
            return new Writing.Torn(
                    wish, page.shown(), pieces.stream().map(this::written).toList());
        }
        return revising.write(person, page, agreed(pieces), wish, true);
    }

    /// The same after somebody decided where both changed the same paragraphs. What moderation has hidden since then
    /// is nobody's to take over: then only their own words count.
    ///
    /// @param version the revision beside which their own words stood
    /// @param choices one for each place, in their order
    @Transactional
    public Writing join(UUID person, UUID id, Wish wish, int version, List<Choice> choices) {
        var theirs = revisions.find(id, version).filter(one -> !one.isHidden());
        if (theirs.isEmpty()) {
            return change(person, id, wish);
        }
        var pieces = Merge.of(
                wording(id, wish.base()),
                rendering.kept(wish.wording()),
                theirs.get().wording());
        var text = Choice.apply(pieces, choices);
        return change(person, id, wish.at(version, rendering.written(text)));
    }

    /// A proposal of somebody else is taken in, under the name of its author.
    ///
    /// @return empty of effect where the page has moved on in the same places
    @Transactional
    public Writing accept(UUID by, UUID id, Wish wish, String kept, @Nullable UUID author, boolean assisted) {
        var page = hold(id);
        if (!mayChange(by, page)) {
            return new Writing.NotYours();
        }
        var pieces = Merge.of(wording(id, wish.base()), kept, page.wording());
        if (!Merge.isClear(pieces)) {
            return new Writing.Torn(wish, page.shown(), pieces);
        }
        if (agreed(pieces).length() > 2 * WikiPage.LONGEST) {
            return new Writing.TooLong();
        }
        var revision = revising.revision(page, page.name(), agreed(pieces), author, wish, assisted, false);
        keeping.add(page, revision);
        return revising.noted(revision, false, true);
    }

    @Transactional
    public Writing rename(UUID person, UUID id, PageName name, Wish wish) {
        pages.holdNames();
        var page = hold(id);
        if (!mayChange(person, page)) {
            return new Writing.NotYours();
        }
        if (page.name().equals(name.name())) {
            return new Writing.Same();
        }
        var taken = links.find(name);
        if (taken.isPresent() && !taken.get().equals(id)) {
            return new Writing.Taken(taken.get());
        }
        var answer = door.admit(person, name.name() + "\n" + wish.why());
        if (!(answer instanceof Answer.Open)) {
            return new Writing.NotSo(answer);
        }
        links.take(name, id);
        var revision = revising.revision(page, name.name(), page.wording(), person, wish, assisting.now(), false);
        keeping.add(page, revision);
        keeping.welcome(pages.hold(id).orElseThrow(), name);
        return revising.noted(revision, false, false);
    }

    /// Says again what it said before.
    @Transactional
    public Writing restore(UUID person, UUID id, int version, Wish wish) {
        var old = revisions.find(id, version).filter(one -> !one.isHidden()).orElseThrow(NotFound::new);
        var page = hold(id);
        if (!mayChange(person, page)) {
            return new Writing.NotYours();
        }
        return revising.write(person, page, old.wording(), wish.at(page.shown(), ""), false);
    }

    public boolean mayChange(@Nullable UUID person, WikiPage page) {
        return page.owner() == null
                || person != null && organisations.listOfMember(person).contains(page.owner());
    }

    private WikiPage hold(UUID id) {
        return pages.hold(id).filter(WikiPage::isShown).orElseThrow(NotFound::new);
    }

    private String wording(UUID id, int version) {
        return revisions.find(id, version).orElseThrow(NotFound::new).wording();
    }

    private Merge.Piece written(Merge.Piece piece) {
        return switch (piece) {
            case Merge.Agreed(var text) -> new Merge.Agreed(rendering.written(text));
            case Merge.Conflict(var before, var mine, var theirs) ->
                new Merge.Conflict(rendering.written(before), rendering.written(mine), rendering.written(theirs));
        };
    }

    private static String agreed(List<Merge.Piece> pieces) {
        return pieces.stream().map(piece -> ((Merge.Agreed) piece).text()).collect(Collectors.joining("\n\n"));
    }
}
