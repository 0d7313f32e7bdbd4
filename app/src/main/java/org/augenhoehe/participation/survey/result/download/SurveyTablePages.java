package org.augenhoehe.participation.survey.result.download;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.participation.survey.Sheet;
import org.augenhoehe.participation.survey.Sheets;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.SurveyStore;
import org.augenhoehe.participation.survey.result.keep.OutcomeStore;
import org.augenhoehe.participation.survey.result.protect.Parts;
import org.augenhoehe.participation.survey.result.show.Labels;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// Tables to take along: figures for everybody, sheets for hosts.
@Controller
@RequestMapping("/umfrage/{step}/ergebnis")
@Access(For.EVERYONE)
class SurveyTablePages {
    private final SurveyStore surveys;
    private final OutcomeStore outcomes;
    private final Sheets sheets;
    private final Undertakings undertakings;
    private final People people;

    SurveyTablePages(
            SurveyStore surveys, OutcomeStore outcomes, Sheets sheets, Undertakings undertakings, People people) {
        this.surveys = surveys;
        this.outcomes = outcomes;
        this.sheets = sheets;
        this.undertakings = undertakings;
        this.people = people;
    }

    @GetMapping("/ergebnis.csv")
    ResponseEntity<String> figures(Page page, @PathVariable UUID step) {
        var survey = get(step);
        var outcome = outcomes.find(step).orElseThrow(NotFound::new);
        return FigureTable.of(labels(page, survey), survey, outcome).as("ergebnis.csv");
    }

    @GetMapping("/schluessel.csv")
    ResponseEntity<String> key(Page page, @PathVariable UUID step) {
        var survey = get(step);
        return KeyTable.of(labels(page, survey), survey).as("schluessel.csv");
    }

    /// Of fewer than five that are anonymous there is none: whoever took part would know the others'.
    @GetMapping("/boegen.csv")
    @Access(For.SIGNED_IN)
    ResponseEntity<String> sheets(Page page, @PathVariable UUID step) {
        var survey = get(step);
        var undertaking = undertakings.findStep(step).orElseThrow(NotFound::new).undertaking();
        if (!undertakings.hosts(page.visitor().id(), undertaking)) {
            throw new Forbidden();
        }
        var all = sheets.list(survey);
        if (survey.isAnonymous() && all.size() < Parts.LEAST) {
            throw new NotFound();
        }
        var names = people.names(
                all.stream().map(Sheet::person).filter(Objects::nonNull).toList());
        return SheetTable.of(survey, labels(page, survey), names, List.copyOf(all))
                .as("boegen.csv");
    }

    private Survey get(UUID step) {
        return surveys.find(step).filter(Survey::isClosed).orElseThrow(NotFound::new);
    }

    private static Labels labels(Page page, Survey survey) {
        return new Labels(page::t, page.language().tag(), survey);
    }
}
