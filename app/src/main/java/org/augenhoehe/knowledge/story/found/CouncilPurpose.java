package org.augenhoehe.knowledge.story.found;

import org.augenhoehe.consents.ConsentPurpose;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Somebody's story may stand in an extract for the council: agreed to for each story, and for all of them at once
/// withdrawn where consents are withdrawn.
@Configuration(proxyBeanMethods = false)
public class CouncilPurpose {
    public static final ConsentPurpose COUNCIL = new ConsentPurpose("stories.council", 1, "story.council.purpose");

    @Bean
    ConsentPurpose storyForTheCouncil() {
        return COUNCIL;
    }
}
