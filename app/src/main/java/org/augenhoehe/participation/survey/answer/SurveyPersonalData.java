package org.augenhoehe.participation.survey.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.SurveyStore;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.springframework.stereotype.Component;

/// Whoever leaves takes along what is kept for them, and what carries their name or number. An anonymous sheet stays:
/// nobody can tell which it is. What was counted stays counted.
@Component
class SurveyPersonalData implements PersonalData {
    private final SurveyStore surveys;
    private final OwnAnswers own;
    private final DraftStore drafts;
    private final RollStore roll;
    private final SheetStore sheets;
    private final SurveyFiles files;

    SurveyPersonalData(
            SurveyStore surveys,
            OwnAnswers own,
            DraftStore drafts,
            RollStore roll,
            SheetStore sheets,
            SurveyFiles files) {
        this.surveys = surveys;
        this.own = own;
        this.drafts = drafts;
        this.roll = roll;
        this.sheets = sheets;
        this.files = files;
    }

    @Override
    public int order() {
        return 437;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "participation.survey_draft",
                "participation.survey_roll",
                "participation.survey_pseudonym",
                "participation.survey_sheet");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var rows = new ArrayList<List<?>>();
        for (var survey : surveysOf(person)) {
            var state = own.isIn(survey, person) ? "survey.data.in" : "survey.data.kept";
            var current = own.current(survey, person);
            if (current.isEmpty()) {
                rows.add(List.of(survey.path(), new TextKey(state), "", new TextKey("survey.data.anonymous")));
            }
            current.forEach((number, given) -> survey.find(number)
                    .ifPresent(question -> rows.add(List.of(
                            survey.path(),
                            new TextKey(state),
                            question.wording().spoken(survey.languages()).words(),
                            Told.of(question, given, survey.languages())))));
        }
        return List.of(new PersonalSection(
                "survey.data.answers",
                Fate.ERASED,
                List.of("survey.data.address", "survey.data.state", "survey.data.question", "survey.data.answer"),
                rows));
    }

    private List<Survey> surveysOf(UUID person) {
        var steps = new HashSet<>(drafts.listSteps(person));
        steps.addAll(roll.listSteps(person));
        return surveys.list(steps);
    }

    @Override
    public void erase(UUID person) {
        for (var survey : surveysOf(person)) {
            files.release(own.current(survey, person).values(), List.of(), List.of());
            own.sheet(survey, person)
                    .ifPresent(sheet -> files.release(sheet.given().values(), List.of(), List.of()));
            drafts.remove(survey.step(), person);
        }
        sheets.forget(person);
        roll.forget(person);
    }
}
