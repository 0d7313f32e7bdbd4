package org.augenhoehe.participation.open;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.api.Means;
import org.jspecify.annotations.Nullable;

/// A statement of an opinion map, as programs read it. Who wrote it and who said what to it is not for everybody to
/// read, and so not here.
public record Statement(
        @Means("Its id.") UUID id,

        @Means("The step in which people answer to it.") UUID step,

        @Means("The undertaking it belongs to.") UUID undertaking,

        @Means("What people agree with or not.") String wording,

        @Means("What all said to it, as of the last map; null where fewer than five people answered.") @Nullable
        Said all,

        @Means("What each opinion group said to it, the largest first; empty where too few of one answered.")
        List<Said> groups,

        @Means("Its page for people.") URI page) {

    /// Who said what, as shares from 0 to 1: in steps of 0.05 while the step runs, exact once it has ended.
    public record Said(
            @Means("Which share agrees.") BigDecimal agree,

            @Means("Which share does not.") BigDecimal disagree,

            @Means("Which share does not know.") BigDecimal pass,

            @Means("How many answered; null while the step runs.") @Nullable
            Long answers) {}
}
