package org.augenhoehe.participation.answer;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;

/// A contribution that waits for an answer, as hosts choose it.
///
/// @param contradiction what its author said to the first answer; null where there is none
/// @param asked whether its author is being asked to merge it
/// @param nobody whether its author is gone, so that nobody can agree to merging
public record Owed(
        UUID id,
        String wording,
        @Nullable String pictureDescription,
        boolean nobody,
        @Nullable String contradiction,
        boolean asked) {

    public Option option(Page page) {
        var said = Stream.of(wording, pictureDescription)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Option(id.toString(), said.isEmpty() ? page.t("gathering.spoken") : said, hint(page));
    }

    private @Nullable String hint(Page page) {
        if (contradiction != null) {
            return page.t("answer.owed.contradicted", contradiction);
        }
        if (asked) {
            return page.t("answer.owed.asked");
        }
        return nobody ? page.t("answer.owed.nobody") : null;
    }
}
