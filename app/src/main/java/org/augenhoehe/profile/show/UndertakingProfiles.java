package org.augenhoehe.profile.show;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.profile.Promised;
import org.augenhoehe.profile.count.Measure;
import org.augenhoehe.profile.gather.Asking;
import org.augenhoehe.profile.gather.Reading;
import org.augenhoehe.profile.say.SayingBook;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// Puts together the profile of an undertaking as it is now.
@Component
class UndertakingProfiles {
    private final Asking asking;
    private final SayingBook sayings;
    private final Undertakings undertakings;

    UndertakingProfiles(Asking asking, SayingBook sayings, Undertakings undertakings) {
        this.asking = asking;
        this.sayings = sayings;
        this.undertakings = undertakings;
    }

    /// @throws NotFound where there is no such undertaking
    Reading read(UUID undertaking) {
        return asking.about(List.of(undertaking)).stream()
                .findFirst()
                .map(Reading::of)
                .orElseThrow(NotFound::new);
    }

    ProfileShown show(Page page, UUID id) {
        var reading = read(id);
        var course = reading.happened().course();
        var easy = page.language().isEasy() && !course.easyQuestion().isEmpty();
        var visitor = page.visitor().person();
        return new ProfileShown(
                "/vorhaben/" + id,
                easy ? course.easyQuestion() : course.question(),
                reading.tooFew(),
                Sentences.of(page, reading),
                reading.rung().orElse(null),
                reading.flags().stream().map(flag -> FlagLine.of(page, flag)).toList(),
                List.of(
                        Heat.of(page, reading.picture(), Measure.CONTRIBUTED),
                        Heat.of(page, reading.picture(), Measure.DECIDED)),
                Tables.of(page, reading.picture()),
                PromiseLine.of(page, reading),
                reading.happened().promised().stream()
                                .map(Promised::cents)
                                .filter(Objects::nonNull)
                                .mapToLong(Long::longValue)
                                .sum()
                        / 100.0,
                ProfileShown.SharedOut.of(reading.happened().decided()),
                sayings.list(id),
                visitor != null && undertakings.takesPart(visitor, id));
    }
}
