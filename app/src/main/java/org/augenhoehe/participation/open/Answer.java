package org.augenhoehe.participation.open;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.api.Means;
import org.augenhoehe.participation.AnswerKind;
import org.jspecify.annotations.Nullable;

/// What the hosts said to one contribution, or to several alike, as programs read it.
public record Answer(
        @Means("Its id; of what was set aside also that of the thing on the thread.")
        UUID id,

        @Means("The step to which the contributions were brought in.")
        UUID step,

        @Means("The undertaking it belongs to.") UUID undertaking,

        @Means("Whether they were taken up, merged into another or set aside.")
        AnswerKind kind,

        @Means("The words of the hosts; null where they are not shown.") @Nullable
        String wording,

        @Means("What came of them: a step or another contribution; null where they were set aside.") @Nullable
        UUID ledTo,

        @Means("When it was given.") Instant at,

        @Means("To what it was said, as far as that is shown.")
        List<Answered> contributions,

        @Means("The page for people on which it stands.") URI page) {

    /// A contribution to which it was said.
    public record Answered(
            @Means("The contribution.") UUID contribution,

            @Means("Whether it was said after its author had contradicted an earlier answer.")
            boolean lastWord,

            @Means("Whether it came after the day that was promised when the step opened; of a last word: more than"
                    + " two weeks after the contradiction.")
            boolean late,

            @Means("When its author contradicted; null where nobody did.") @Nullable
            Instant contradictedAt,

            @Means("What its author said then; null where nobody did, or where it is not shown.") @Nullable
            String contradiction,

            @Means("The answer that was given after the contradiction; null while there is none.") @Nullable
            UUID followedBy) {}
}
