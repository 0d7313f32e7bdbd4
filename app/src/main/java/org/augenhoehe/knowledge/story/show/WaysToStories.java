package org.augenhoehe.knowledge.story.show;

import java.util.UUID;

import org.augenhoehe.directory.BesideService;
import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.found.StoryListStore;
import org.augenhoehe.knowledge.story.found.StoryListStore.By;
import org.augenhoehe.knowledge.story.found.StoryListStore.Wanted;
import org.augenhoehe.people.OrganisationView;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.UndertakingView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The ways to stories: from an undertaking, a service, an organisation.
@Configuration(proxyBeanMethods = false)
class WaysToStories {
    @Bean
    UndertakingView storiesOfUndertaking() {
        return new OfUndertaking();
    }

    @Bean
    OrganisationView storiesOfOrganisation() {
        return new OfOrganisation();
    }

    @Bean
    BesideService storiesOfService(StoryListStore store) {
        return new OfService(store);
    }

    private static final class OfUndertaking implements UndertakingView {
        @Override
        public String href(UUID undertaking) {
            return Story.PATH + "?vorhaben=" + undertaking;
        }

        @Override
        public String textKey() {
            return "story.of";
        }
    }

    private static final class OfOrganisation implements OrganisationView {
        @Override
        public String href(UUID organisation) {
            return Story.PATH + "/von/gruppe/" + organisation;
        }

        @Override
        public String textKey() {
            return "story.of";
        }
    }

    private record OfService(StoryListStore store) implements BesideService {
        private static final int MOST = 3;

        @Override
        public Beside about(Page page, UUID service) {
            var stories = store.list(new Wanted(null, By.SERVICE, service), MOST, 0);
            return new Beside(
                    page.t("story.of"),
                    page.t("story.beside"),
                    stories.stream()
                            .map(one -> new Going(one.title(), page.t(one.kind().textKey()), one.path()))
                            .toList(),
                    page.t(stories.isEmpty() ? "story.tell" : "story.beside.all"),
                    stories.isEmpty() ? Story.PATH + "/neu?angebot=" + service : Story.PATH + "?angebot=" + service);
        }
    }
}
