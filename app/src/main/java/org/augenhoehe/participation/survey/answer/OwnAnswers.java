package org.augenhoehe.participation.survey.answer;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.augenhoehe.participation.survey.Given;
import org.augenhoehe.participation.survey.GivenJson;
import org.augenhoehe.participation.survey.Sheet;
import org.augenhoehe.participation.survey.Sheets;
import org.augenhoehe.participation.survey.Survey;
import org.springframework.stereotype.Component;

/// What somebody has answered, as far as anybody can tell.
@Component
public class OwnAnswers {
    private final DraftStore drafts;
    private final RollStore roll;
    private final Sheets sheets;

    OwnAnswers(DraftStore drafts, RollStore roll, Sheets sheets) {
        this.drafts = drafts;
        this.roll = roll;
        this.sheets = sheets;
    }

    public boolean isIn(Survey survey, UUID person) {
        return roll.has(survey.step(), person);
    }

    public boolean hasDraft(Survey survey, UUID person) {
        return drafts.find(survey.step(), person).isPresent();
    }

    public Optional<Integer> pseudonym(Survey survey, UUID person) {
        return roll.findPseudonym(survey.step(), person);
    }

    /// What was handed in; empty for everybody where it is anonymous.
    public Optional<Sheet> sheet(Survey survey, UUID person) {
        return switch (survey.privacy()) {
            case NAMED -> sheets.findNamed(survey, person);
            case PSEUDONYMOUS -> pseudonym(survey, person).flatMap(number -> sheets.findPseudonymous(survey, number));
            case ANONYMOUS -> Optional.empty();
        };
    }

    /// What stands in the form: what was kept last, or else what was handed in.
    public SortedMap<Integer, Given> current(Survey survey, UUID person) {
        return drafts.find(survey.step(), person)
                .map(written -> GivenJson.read(survey.questions(), written))
                .or(() -> sheet(survey, person).map(Sheet::given))
                .orElseGet(TreeMap::new);
    }
}
