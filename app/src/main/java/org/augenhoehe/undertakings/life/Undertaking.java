package org.augenhoehe.undertakings.life;

import java.time.Instant;
import java.util.UUID;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.UndertakingState;
import org.jspecify.annotations.Nullable;

/// One run of the cycle, on a service or towards a new one.
///
/// @param easyQuestion,easyAbout the same in easy language; empty where nobody has written it yet
/// @param organisation for which organisation or group it was started; null where people started it for themselves
/// @param phase the one that runs now; null before the first
/// @param goal as agreed by consent; null before
/// @param version counts changes of the description
public record Undertaking(
        UUID id,
        String question,
        String easyQuestion,
        String about,
        String easyAbout,
        String place,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable UUID organisation,
        Entry entry,
        UndertakingState state,
        @Nullable Phase phase,
        int round,
        @Nullable String goal,
        @Nullable Instant goalAgreedAt,
        int version,
        Instant createdAt) {
    /// Stands where moderation hid a question: short, and read aloud as what it is.
    public static final String UNSAID = "(ausgeblendet)";

    public String home() {
        return home(id);
    }

    public static String home(UUID undertaking) {
        return "/vorhaben/" + undertaking;
    }

    public boolean isRunning() {
        return state == UndertakingState.RUNNING;
    }

    /// The question in the language of the page, as far as somebody wrote it.
    public String question(Page page) {
        return page.language().isEasy() && !easyQuestion.isEmpty() ? easyQuestion : question;
    }

    public String about(Page page) {
        return page.language().isEasy() && !easyAbout.isEmpty() ? easyAbout : about;
    }
}
