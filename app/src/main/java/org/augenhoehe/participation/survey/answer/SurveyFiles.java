package org.augenhoehe.participation.survey.answer;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.augenhoehe.participation.survey.Given;
import org.augenhoehe.platform.files.Uploads;
import org.springframework.stereotype.Component;

/// The files among the answers: kept with them, and gone with them.
@Component
public class SurveyFiles {
    private final Uploads uploads;

    SurveyFiles(Uploads uploads) {
        this.uploads = uploads;
    }

    Given.Attached keep(Brought brought) {
        return new Given.Attached(
                brought.name(), uploads.keep(brought.content()), brought.type(), brought.content().length);
    }

    /// Deletes what was there before, is not any more, and is nowhere else.
    void release(Collection<Given> before, Collection<Given> now, Collection<Given> elsewhere) {
        var needed = names(now);
        needed.addAll(names(elsewhere));
        names(before).stream().filter(name -> !needed.contains(name)).forEach(uploads::delete);
    }

    private static Set<String> names(Collection<Given> given) {
        return given.stream()
                .filter(Given.Attached.class::isInstance)
                .map(Given.Attached.class::cast)
                .map(Given.Attached::file)
                .collect(Collectors.toSet());
    }
}
