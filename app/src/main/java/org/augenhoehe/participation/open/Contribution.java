package org.augenhoehe.participation.open;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

import org.augenhoehe.api.CountsPeople;
import org.augenhoehe.api.Means;
import org.augenhoehe.participation.AnswerKind;
import org.augenhoehe.participation.gathering.ContributionKind;
import org.jspecify.annotations.Nullable;

/// A contribution as programs read it.
public record Contribution(
        @Means("Its id.") UUID id,

        @Means("The step to which it was brought in.") UUID step,

        @Means("The undertaking it belongs to.") UUID undertaking,

        @Means("Whether it is a need, an idea or a proposal.")
        ContributionKind kind,

        @Means("What it says; empty where it is only spoken or a picture.")
        String wording,

        @Means("What its picture shows; null where there is none.") @Nullable
        String pictureDescription,

        @Means("Where it is about, in words; may be empty.") String place,

        @CountsPeople @Means("How many support it.") int supporters,

        @Means("What became of it, as the hosts answered; null while they have not.") @Nullable
        AnswerKind answer,

        @Means("The words of that answer; null while there is none, or where they are not shown.") @Nullable
        String answerWording,

        @Means("When it was brought in.") Instant at,

        @Means("Its page for people.") URI page) {}
