package org.augenhoehe.directory.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import org.augenhoehe.directory.Choosable;
import org.augenhoehe.directory.Directory;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the list can be narrowed down to, with the number of services that leaves.
@Component
class Choices {
    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

    private final Directory directory;

    Choices(Directory directory) {
        this.directory = directory;
    }

    /// The top topics; below the chosen one also its own.
    List<Option> topics(@Nullable UUID chosen) {
        var options = new ArrayList<Option>();
        var top = directory.topics(null);
        top.forEach(topic -> options.add(counted(topic, topic.name())));
        if (chosen != null) {
            if (top.stream().noneMatch(topic -> topic.key().equals(chosen.toString()))) {
                directory.findTopic(chosen).ifPresent(topic -> options.add(counted(topic, topic.name())));
            }
            directory.topics(chosen).forEach(topic -> options.add(counted(topic, "– " + topic.name())));
        }
        return options;
    }

    List<Option> languages(Page page) {
        return directory.languages().stream()
                .map(language -> counted(language, name(page, language.key())))
                .toList();
    }

    /// Sources give codes or names; a code is said as the reader's language says it.
    static String name(Page page, String language) {
        return CODE.matcher(language).matches()
                ? Locale.of(language).getDisplayLanguage(page.language().locale())
                : language;
    }

    private static Option counted(Choosable choice, String name) {
        return new Option(choice.key(), name + " (" + choice.services() + ")");
    }
}
