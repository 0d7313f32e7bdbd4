package org.augenhoehe.participation.survey.answer;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.participation.review.Viewpoint;
import org.augenhoehe.participation.survey.GivenJson;
import org.augenhoehe.participation.survey.Privacy;
import org.augenhoehe.participation.survey.Sheets;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.SurveyStore;
import org.augenhoehe.participation.survey.WhenOver;
import org.augenhoehe.participation.survey.questions.WritingStore;
import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.platform.language.Languages;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Ends a survey, all in one transaction: what was not handed in goes, and the sides stand beside the sheets where that
/// was agreed.
@Component
class SurveyEnding {
    /// So few who share a side could be told apart.
    private static final int FEWEST = 5;

    private final DraftStore drafts;
    private final SheetStore store;
    private final Sheets sheets;
    private final SurveyStore surveys;
    private final WritingStore writing;
    private final EndStore ends;
    private final SurveyFiles files;
    private final ObjectProvider<WhenOver> told;
    private final Undertakings undertakings;
    private final AuditLog audit;
    private final Texts texts;
    private final Languages languages;
    private final Clock clock;

    SurveyEnding(
            DraftStore drafts,
            SheetStore store,
            Sheets sheets,
            SurveyStore surveys,
            WritingStore writing,
            EndStore ends,
            SurveyFiles files,
            ObjectProvider<WhenOver> told,
            Undertakings undertakings,
            AuditLog audit,
            Texts texts,
            Languages languages,
            Clock clock) {
        this.drafts = drafts;
        this.store = store;
        this.sheets = sheets;
        this.surveys = surveys;
        this.writing = writing;
        this.ends = ends;
        this.files = files;
        this.told = told;
        this.undertakings = undertakings;
        this.audit = audit;
        this.texts = texts;
        this.languages = languages;
        this.clock = clock;
    }

    /// @return the result in one sentence
    @Transactional(propagation = Propagation.MANDATORY)
    public String end(Step step) {
        var survey = surveys.find(step.id()).filter(Survey::isFixed).orElse(null);
        if (survey == null) {
            return texts.get(languages.first(), "survey.end.notheld");
        }
        writing.hold(step.id());
        dropDrafts(survey);
        tellSides(step, survey);
        store.settle(step.id());
        var count = store.count(step.id());
        ends.end(step.id(), count, clock.instant());
        undertakings.note(step.undertaking(), null, "survey_closed", "", step.question(), Integer.toString(count));
        audit.add(null, "enquiry.closed", step.id(), Integer.toString(count));
        var over = surveys.find(step.id()).orElseThrow();
        told.orderedStream().forEach(one -> one.over(step, over));
        return texts.get(languages.first(), "survey.end", count, count(survey));
    }

    private static long count(Survey survey) {
        return survey.questions().stream()
                .filter(question -> question.kind().isAnswered() && !question.hidden())
                .count();
    }

    /// A file that somebody kept and had handed in before stays with the sheet.
    private void dropDrafts(Survey survey) {
        var kept = drafts.clear(survey.step());
        if (survey.isAnonymous()) {
            return;
        }
        var handedIn = sheets.list(survey).stream()
                .flatMap(sheet -> sheet.given().values().stream())
                .toList();
        kept.forEach(written ->
                files.release(GivenJson.read(survey.questions(), written).values(), List.of(), handedIn));
    }

    private void tellSides(Step step, Survey survey) {
        if (!survey.sides()) {
            return;
        }
        if (survey.privacy() == Privacy.ANONYMOUS) {
            store.dropViewpoints(step.id(), FEWEST);
            return;
        }
        var viewpoints = new HashMap<UUID, Viewpoint>();
        undertakings
                .confirmedStandings(step.undertaking())
                .forEach((person, standing) -> viewpoints.put(person, Viewpoint.of(standing)));
        store.setViewpoints(survey, viewpoints);
    }
}
