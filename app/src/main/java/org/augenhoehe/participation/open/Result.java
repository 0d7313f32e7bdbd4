package org.augenhoehe.participation.open;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.api.CountsPeople;
import org.augenhoehe.api.Means;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.box.Outcome;

/// What came of a vote, as programs read it. Ballots are in the box that the page hands out.
public record Result(
        @Means("The id of the step in which people voted.") UUID id,

        @Means("The undertaking it belongs to.") UUID undertaking,

        @Means("What was asked.") String question,

        @Means("How people voted.") Kind kind,

        @Means("Whether the ballots were secret.") boolean secret,

        @Means("Whether the result binds; else it is an opinion.")
        boolean binding,

        @Means("Whether something was decided.") Outcome.Verdict verdict,

        @Means("What was decided for, best first.") List<Option> winners,

        @Means("Everything that could be chosen.") List<Option> options,

        @CountsPeople(fixed = true) @Means("How many ballots were counted.")
        long ballots,

        @CountsPeople(fixed = true) @Means("How many of them say nothing.")
        long blank,

        @Means("When the box was sealed.") Instant sealedAt,

        @Means("The seal: the last fingerprint of the box.") String seal,

        @Means("Its page for people.") URI page) {

    /// Something that could be chosen.
    public record Option(
            @Means("Its number on the ballot paper.") String number,

            @Means("What it is called there; where moderation hides that, which number it has.")
            String title) {}
}
