package org.augenhoehe.knowledge.story.show;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.StoryStore;
import org.augenhoehe.notices.NoticeSubjects;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// Names the story to which a notice leads, where everybody may read it or it is the reader's own.
@Component
class StoriesInNotices implements NoticeSubjects {
    private static final Pattern BELOW_A_STORY = Pattern.compile("/geschichten/([0-9a-f-]{36})(?:[/?#].*)?");

    private final StoryStore stories;

    StoriesInNotices(StoryStore stories) {
        this.stories = stories;
    }

    @Override
    public Map<String, String> names(Page page, Collection<String> paths) {
        var ids = new HashMap<String, UUID>();
        for (var path : paths) {
            var matcher = BELOW_A_STORY.matcher(path);
            if (matcher.matches()) {
                Ids.find(matcher.group(1)).ifPresent(id -> ids.put(path, id));
            }
        }
        var reader = page.visitor().person();
        var titles = stories.listAll(ids.values().stream().distinct().toList()).stream()
                .filter(story -> story.isPublic() || story.isBy(reader))
                .collect(Collectors.toMap(Story::id, Story::title));
        var names = new HashMap<String, String>();
        ids.forEach((path, id) -> names.put(path, titles.getOrDefault(id, "")));
        return names;
    }
}
