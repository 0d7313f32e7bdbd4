package org.augenhoehe.knowledge.wiki.open;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.knowledge.wiki.link.PageHtml;
import org.augenhoehe.knowledge.wiki.link.Rendering;
import org.augenhoehe.knowledge.wiki.page.PageStore;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.augenhoehe.opendata.dossier.Chapter;
import org.augenhoehe.opendata.dossier.DossierPart;
import org.augenhoehe.opendata.dossier.DossierSubject;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// What people know about it: how each page of the wiki begins that belongs to one of these undertakings, or to a
/// service of the topic.
@Component
class KnowledgeInExtract implements DossierPart {
    private static final int SHOWN = 10;
    private static final int LENGTH = 240;

    /// So much of a page is read to find how it begins.
    private static final int READ = 20 * LENGTH;

    private final PageStore pages;
    private final Rendering rendering;

    KnowledgeInExtract(PageStore pages, Rendering rendering) {
        this.pages = pages;
        this.rendering = rendering;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public Optional<Chapter> tell(Page page, DossierSubject subject) {
        // An undertaking has pages of its own; what is known about a service belongs to a topic.
        var services = subject.kind().equals(DossierSubject.UNDERTAKING) ? List.<UUID>of() : subject.services();
        var found = pages.listAbout(subject.undertakings(), services, SHOWN + 1);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var shown = found.stream().limit(SHOWN).toList();
        var names = rendering.names(
                shown.stream().map(KnowledgeInExtract::beginning).toList());
        return Optional.of(Chapter.of(
                page.t("opendata.dossier.pages.title"),
                page.t("opendata.dossier.pages.lead"),
                shown.stream().map(one -> entry(one, names)).toList(),
                found.size() > SHOWN ? List.of(page.t("opendata.dossier.pages.more")) : List.of()));
    }

    private static Chapter.Entry entry(WikiPage one, Map<UUID, String> names) {
        return new Chapter.Entry(one.name(), shortened(PageHtml.words(beginning(one), names)), one.path());
    }

    private static String beginning(WikiPage one) {
        return one.wording().substring(0, Math.min(READ, one.wording().length()));
    }

    /// Up to the end of a word.
    private static String shortened(String words) {
        var line = words.replaceAll("\\s+", " ").strip();
        if (line.length() <= LENGTH) {
            return line;
        }
        var end = line.lastIndexOf(' ', LENGTH);
        return line.substring(0, end < 0 ? line.offsetByCodePoints(0, LENGTH / 2) : end) + " …";
    }
}
