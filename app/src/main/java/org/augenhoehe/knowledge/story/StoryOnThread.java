package org.augenhoehe.knowledge.story;

import org.augenhoehe.thread.NodeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How stories are called on the thread.
@Configuration(proxyBeanMethods = false)
public class StoryOnThread {
    public static final NodeKind STORY = new NodeKind("story", "story.kind.STORY");
    public static final NodeKind FAILURE = new NodeKind("failure", "story.kind.FAILURE");

    @Bean
    NodeKind storyOnTheThread() {
        return STORY;
    }

    @Bean
    NodeKind failureOnTheThread() {
        return FAILURE;
    }
}
