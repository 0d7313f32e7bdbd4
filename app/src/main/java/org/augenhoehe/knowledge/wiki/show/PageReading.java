package org.augenhoehe.knowledge.wiki.show;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.feeds.Reading;
import org.augenhoehe.feeds.Subject;
import org.augenhoehe.feeds.SubjectNames;
import org.augenhoehe.following.Following;
import org.augenhoehe.knowledge.wiki.about.AboutStore;
import org.augenhoehe.knowledge.wiki.discuss.RemarkStore;
import org.augenhoehe.knowledge.wiki.easy.EasyPage;
import org.augenhoehe.knowledge.wiki.easy.EasyPageStore;
import org.augenhoehe.knowledge.wiki.link.PageHtml;
import org.augenhoehe.knowledge.wiki.link.Rendering;
import org.augenhoehe.knowledge.wiki.owner.PageProposalStore;
import org.augenhoehe.knowledge.wiki.page.PageBook;
import org.augenhoehe.knowledge.wiki.page.PageStore;
import org.augenhoehe.knowledge.wiki.page.ReadHtml;
import org.augenhoehe.knowledge.wiki.page.RevisionStore;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// Puts together what a page shows. What hangs on few pages is asked for only there.
@Component
class PageReading {
    private final PageStore pages;
    private final RevisionStore revisions;
    private final EasyPageStore easy;
    private final RemarkStore remarks;
    private final PageProposalStore proposals;
    private final AboutStore about;
    private final PageBook book;
    private final Rendering rendering;
    private final ReadHtml readHtml;
    private final Reading names;
    private final Organisations organisations;
    private final Following following;

    PageReading(
            PageStore pages,
            RevisionStore revisions,
            EasyPageStore easy,
            RemarkStore remarks,
            PageProposalStore proposals,
            AboutStore about,
            PageBook book,
            Rendering rendering,
            ReadHtml readHtml,
            Reading names,
            Organisations organisations,
            Following following) {
        this.pages = pages;
        this.revisions = revisions;
        this.easy = easy;
        this.remarks = remarks;
        this.proposals = proposals;
        this.about = about;
        this.book = book;
        this.rendering = rendering;
        this.readHtml = readHtml;
        this.names = names;
        this.organisations = organisations;
        this.following = following;
    }

    WikiPage get(UUID id) {
        return pages.find(id).filter(WikiPage::isShown).orElseThrow(NotFound::new);
    }

    /// @param withEasy whether the text in easy language is read here, too
    PageShown show(Page page, UUID id, boolean withEasy) {
        var wiki = get(id);
        var twin = easy.find(id);
        var subjects = about.listSubjects(id);
        var named = subjects.isEmpty() ? Map.<Subject, SubjectNames.Named>of() : names.find(subjects);
        var owner = wiki.owner();
        return new PageShown(
                wiki,
                revisions.find(id, wiki.shown()).orElseThrow().id(),
                said(page, html(wiki)),
                twin.map(EasyPage::id).orElse(null),
                twin.filter(any -> withEasy)
                        .map(one -> said(page, rendering.html(one.wording())))
                        .orElse(null),
                twin.map(EasyPage::version).orElse(wiki.shown()) < wiki.shown(),
                remarks.count(id),
                owner == null ? 0 : proposals.countOpen(id),
                owner == null ? null : organisations.names(List.of(owner)).get(owner),
                book.mayChange(page.visitor().person(), wiki),
                owner != null
                        && page.visitor().signedIn()
                        && organisations.speaksFor(page.visitor().id(), owner),
                subjects.stream().filter(named::containsKey).map(named::get).toList(),
                following.button(page, Subject.page(id)));
    }

    String said(Page page, String html) {
        return PageHtml.said(html, page.t("wiki.missing"), page.t("wiki.picture.report"));
    }

    private String html(WikiPage wiki) {
        var kept = wiki.html();
        if (kept != null) {
            return kept;
        }
        return readHtml.anew(wiki);
    }
}
