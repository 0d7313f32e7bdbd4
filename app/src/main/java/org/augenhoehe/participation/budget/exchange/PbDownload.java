package org.augenhoehe.participation.budget.exchange;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.augenhoehe.methods.budget.Pabulib;
import org.augenhoehe.methods.budget.PabulibWriter;
import org.augenhoehe.participation.budget.result.ResultStore;
import org.augenhoehe.participation.decision.box.Recount;
import org.augenhoehe.participation.decision.paper.HiddenWords;
import org.augenhoehe.participation.decision.paper.PaperStore;
import org.augenhoehe.participation.decision.paper.Papers;
import org.augenhoehe.participation.decision.vote.BoxStore;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import jakarta.servlet.http.HttpServletResponse;

/// Hands a budget that is over out as a `.pb` file, whether it was held here or elsewhere.
@Controller
@Access(For.EVERYONE)
class PbDownload {
    private final Undertakings undertakings;
    private final PaperStore papers;
    private final BoxStore boxes;
    private final ResultStore results;
    private final FileStore files;
    private final HiddenWords instead;

    PbDownload(
            Undertakings undertakings,
            PaperStore papers,
            BoxStore boxes,
            ResultStore results,
            FileStore files,
            HiddenWords instead) {
        this.undertakings = undertakings;
        this.papers = papers;
        this.boxes = boxes;
        this.results = results;
        this.files = files;
        this.instead = instead;
    }

    @GetMapping("/abstimmung/{step}/budget.pb")
    void take(@PathVariable UUID step, HttpServletResponse response) throws IOException {
        var kept = files.find(step).orElse(null);
        if (kept != null) {
            announce(response, kept.name().endsWith(".pb") ? kept.name() : kept.name() + ".pb");
            var hidden = results.listHidden(step);
            if (hidden.isEmpty()) {
                kept.unpack(response.getOutputStream());
            } else {
                write(PbHidden.of(kept.read(), hidden, instead::of), response);
            }
        } else {
            var file = ofThisHouse(step);
            announce(response, "budget-" + step + ".pb");
            write(file, response);
        }
    }

    private static void write(Pabulib file, HttpServletResponse response) throws IOException {
        var writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        PabulibWriter.write(file, writer);
        writer.flush();
    }

    private static void announce(HttpServletResponse response, String name) {
        // No table for an office program, which would calculate what begins with "=".
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + ascii(name) + "\"");
    }

    private static String ascii(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]", "_");
    }

    /// Where so few voted that the box holds no ballots, there is nothing to hand out.
    private Pabulib ofThisHouse(UUID id) {
        var step = undertakings.findStep(id).orElseThrow(NotFound::new);
        var paper = papers.find(id).orElseThrow(NotFound::new);
        var result = results.find(id).orElseThrow(NotFound::new);
        var sealed = boxes.find(id).orElseThrow(NotFound::new);
        var terms = Papers.terms(step, paper, 0);
        var budget = terms.budget();
        if (budget == null || sealed.report().withheld()) {
            throw new NotFound();
        }
        var casts = Recount.ballots(boxes.findText(id).orElseThrow(NotFound::new));
        return new PbExport(step, terms, budget, result).of(casts);
    }
}
