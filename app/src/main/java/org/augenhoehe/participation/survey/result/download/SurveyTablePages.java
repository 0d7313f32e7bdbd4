package org.augenhoehe.participation.survey.result.download;

import java.io.IOException;
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
import org.augenhoehe.platform.files.Uploads;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import jakarta.servlet.http.HttpServletResponse;

/// Tables to take along: figures for everybody, sheets and files for hosts.
@Controller
@RequestMapping("/umfrage/{step}/ergebnis")
@Access(For.EVERYONE)
class SurveyTablePages {
    private final SurveyStore surveys;
    private final OutcomeStore outcomes;
    private final Sheets sheets;
    private final Undertakings undertakings;
    private final People people;
    private final Uploads uploads;

    SurveyTablePages(
            SurveyStore surveys,
            OutcomeStore outcomes,
            Sheets sheets,
            Undertakings undertakings,
            People people,
            Uploads uploads) {
        this.surveys = surveys;
        this.outcomes = outcomes;
        this.sheets = sheets;
        this.undertakings = undertakings;
        this.people = people;
        this.uploads = uploads;
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
        var survey = getForHost(page, step);
        var all = sheets.list(survey);
        if (survey.isAnonymous() && all.size() < Parts.LEAST) {
            throw new NotFound();
        }
        var names = people.names(
                all.stream().map(Sheet::person).filter(Objects::nonNull).toList());
        return SheetTable.of(survey, labels(page, survey), names, List.copyOf(all))
                .as("boegen.csv");
    }

    /// Only where names or numbers were agreed on: no file comes into an anonymous survey.
    @GetMapping("/dateien.zip")
    @Access(For.SIGNED_IN)
    void files(Page page, @PathVariable UUID step, HttpServletResponse response) throws IOException {
        var survey = getForHost(page, step);
        var files = HandedFiles.of(survey, sheets.list(survey));
        if (files.isEmpty()) {
            throw new NotFound();
        }
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"dateien.zip\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        files.writeTo(response.getOutputStream(), uploads);
    }

    private Survey getForHost(Page page, UUID step) {
        var survey = get(step);
        var undertaking = undertakings.findStep(step).orElseThrow(NotFound::new).undertaking();
        if (!undertakings.hosts(page.visitor().id(), undertaking)) {
            throw new Forbidden();
        }
        return survey;
    }

    private Survey get(UUID step) {
        return surveys.find(step).filter(Survey::isClosed).orElseThrow(NotFound::new);
    }

    private static Labels labels(Page page, Survey survey) {
        return new Labels(page::t, page.language().tag(), survey);
    }
}
