package org.augenhoehe.undertakings.life;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Phase;

/// Something of the history in one sentence, as the reader says it.
public final class Sentence {
    private Sentence() {}

    /// @param unsaid things whose words are not said any more
    public static String of(Page page, History.Event event, Set<UUID> unsaid) {
        if (!Collections.disjoint(event.things(), unsaid)) {
            return page.t("undertakings.history.unsaid");
        }
        return page.t(
                "undertakings.history." + event.act(),
                event.said().stream().map(one -> said(page, one)).toArray());
    }

    /// Why, as far as it is said: the reason goes with the words.
    public static String reason(History.Event event, Set<UUID> unsaid) {
        return Collections.disjoint(event.things(), unsaid) ? event.reason() : "";
    }

    /// Phases and days are said as the reader says them.
    private static String said(Page page, String text) {
        return Arrays.stream(Phase.values())
                .filter(phase -> phase.name().equals(text))
                .findFirst()
                .map(phase -> page.t(phase.textKey()))
                .orElseGet(() -> day(page, text));
    }

    private static String day(Page page, String text) {
        try {
            return text.length() == 10 ? page.day(LocalDate.parse(text)) : text;
        } catch (DateTimeException noDay) {
            return text;
        }
    }
}
