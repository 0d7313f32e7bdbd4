package org.augenhoehe.knowledge.story.found;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.knowledge.story.Stories;
import org.augenhoehe.knowledge.story.Stories.About;
import org.augenhoehe.knowledge.story.Stories.ForCouncil;
import org.augenhoehe.knowledge.story.StoryPart;
import org.augenhoehe.opendata.dossier.Chapter;
import org.augenhoehe.opendata.dossier.DossierPart;
import org.augenhoehe.opendata.dossier.DossierSubject;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// Stories whose authors agreed that they stand before the council. Who tells them stands on their pages only.
@Component
class StoriesInExtract implements DossierPart {
    private static final int SHOWN = 5;
    private static final int LENGTH = 400;

    private final Stories stories;

    StoriesInExtract(Stories stories) {
        this.stories = stories;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Chapter> tell(Page page, DossierSubject subject) {
        var districts = subject.kind().equals(DossierSubject.DISTRICT) ? Set.of(subject.id()) : Set.<UUID>of();
        // An undertaking is told of by its own stories; what all users of a service lived through belongs to a topic.
        var services =
                subject.kind().equals(DossierSubject.UNDERTAKING) ? Set.<UUID>of() : Set.copyOf(subject.services());
        var told = stories.listForCouncil(new About(Set.copyOf(subject.undertakings()), services, districts), SHOWN);
        return Optional.of(Chapter.of(
                page.t("opendata.dossier.stories.title"),
                page.t("opendata.dossier.stories.lead", told.size()),
                told.stream().map(story -> entry(page, story)).toList(),
                List.of(page.t("opendata.dossier.stories.others"))));
    }

    private static Chapter.Entry entry(Page page, ForCouncil story) {
        var words = story.parts().stream().map(StoryPart::markdown).findFirst().orElse("");
        return new Chapter.Entry(story.title(), page.t(story.kind().textKey()) + ": " + shortened(words), story.path());
    }

    /// The beginning, up to the end of a word.
    private static String shortened(String words) {
        var line = words.replaceAll("[#*_>`]", "").replaceAll("\\s+", " ").strip();
        if (line.length() <= LENGTH) {
            return line;
        }
        var end = line.lastIndexOf(' ', LENGTH);
        return line.substring(0, end < 0 ? line.offsetByCodePoints(0, LENGTH / 2) : end) + " …";
    }
}
