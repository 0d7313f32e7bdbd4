package org.augenhoehe.knowledge.story.found;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.feeds.News;
import org.augenhoehe.feeds.NewsTeller;
import org.augenhoehe.feeds.PublicNews;
import org.augenhoehe.feeds.Subject;
import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.StoryAbout;
import org.augenhoehe.knowledge.story.StoryStore;
import org.augenhoehe.places.Gazetteer;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// That there is a new story is news about what it tells of, once. Nobody is named in it.
@Component
class StoriesTold implements NewsTeller {
    private static final String KIND = "geschichte";

    private final StoryStore store;
    private final StoryAbout about;
    private final Gazetteer gazetteer;
    private final PublicNews news;
    private final Clock clock;

    StoriesTold(StoryStore store, StoryAbout about, Gazetteer gazetteer, PublicNews news, Clock clock) {
        this.store = store;
        this.about = about;
        this.gazetteer = gazetteer;
        this.news = news;
        this.clock = clock;
    }

    void published(Story story) {
        if (story.toldAt() != null) {
            return;
        }
        var subjects = new HashSet<Subject>();
        about.listUndertakings(story.id()).forEach(one -> subjects.add(Subject.undertaking(one)));
        about.listServices(story.id()).forEach(one -> subjects.add(Subject.service(one)));
        gazetteer.districts().stream()
                .filter(one -> one.id().equals(story.district()))
                .forEach(one -> {
                    subjects.add(Subject.place(one));
                    subjects.add(Subject.place(one.whole()));
                });
        var now = clock.instant();
        store.noteTold(story.id(), now);
        var what = story.isFailure() ? "failure_told" : "story_told";
        news.happened(new News(story.id(), KIND, what, now, subjects, story.path(), null, false));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<UUID, Told> tell(Page page, Collection<UUID> ids) {
        return store.listAll(ids).stream()
                .filter(Story::isPublic)
                .collect(Collectors.toMap(
                        Story::id,
                        one -> new Told(page.t(one.kind().textKey()), one.title(), one.teaser(), one.path())));
    }
}
