package org.augenhoehe.participation.survey.propose;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.Tongue;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;

/// The page on which people better the questions.
///
/// @param names of those who proposed and answered
/// @param visitor null for a stranger
/// @param mayPropose whether the visitor takes part and the questions are laid out
/// @param host whether the visitor answers
public record ProposalsShown(
        Step step,
        Survey survey,
        Tongue tongue,
        List<Proposal> proposals,
        Map<UUID, String> names,
        @Nullable UUID visitor,
        boolean mayPropose,
        boolean host) {
    public ProposalsShown {
        proposals = List.copyOf(proposals);
        names = Map.copyOf(names);
    }

    public String path() {
        return survey.path() + "/vorschlaege";
    }

    public @Nullable String name(@Nullable UUID person) {
        return person == null ? null : names.get(person);
    }

    public boolean mayAnswer(Proposal proposal) {
        return host && proposal.isOpen() && !survey.isFixed();
    }

    public boolean mayWithdraw(Proposal proposal) {
        return proposal.isOpen() && visitor != null && visitor.equals(proposal.author());
    }

    /// What can be bettered.
    public List<Option> questions() {
        return survey.questions().stream()
                .filter(question -> !question.hidden())
                .map(question -> new Option(Integer.toString(question.number()), title(question)))
                .toList();
    }

    /// How a new question can be answered.
    public List<Option> kinds(Page page) {
        return ProposalForm.KINDS.stream()
                .map(kind -> new Option(kind.name(), page.t(kind.textKey())))
                .toList();
    }

    private String title(Question question) {
        return tongue.plain(question.wording());
    }
}
