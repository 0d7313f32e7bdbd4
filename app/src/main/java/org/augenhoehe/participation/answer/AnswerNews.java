package org.augenhoehe.participation.answer;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.notices.Notices;
import org.augenhoehe.participation.Voices;
import org.augenhoehe.participation.gathering.Contribution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells people what became of their voices.
@Component
class AnswerNews {
    private final Notices notices;
    private final Voices voices;

    AnswerNews(Notices notices, Voices voices) {
        this.notices = notices;
        this.voices = voices;
    }

    void answered(List<Contribution> answered) {
        for (var one : answered) {
            notices.tell(author(one), AnswerNewsKinds.ANSWERED, one.path());
            notices.tell(voices.listSupporters(List.of(one.id())), AnswerNewsKinds.SUPPORTED_ANSWERED, one.path());
        }
    }

    void contradicted(Contribution contribution, Collection<UUID> hosts) {
        notices.tell(hosts, AnswerNewsKinds.CONTRADICTED, "/sammeln/" + contribution.step() + "/antworten");
    }

    void askedToMerge(Contribution contribution) {
        notices.tell(author(contribution), AnswerNewsKinds.MERGING_ASKED, contribution.path());
    }

    void saidToMerging(Contribution contribution, @Nullable UUID askedBy, boolean agreed) {
        if (askedBy != null) {
            notices.tell(
                    Set.of(askedBy),
                    agreed ? AnswerNewsKinds.MERGING_AGREED : AnswerNewsKinds.MERGING_DECLINED,
                    contribution.path());
        }
    }

    private static Set<UUID> author(Contribution contribution) {
        return contribution.author() == null ? Set.of() : Set.of(contribution.author());
    }
}
