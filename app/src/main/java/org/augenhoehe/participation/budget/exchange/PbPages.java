package org.augenhoehe.participation.budget.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// Where hosts hand in a budget that was decided elsewhere, and read what came of it.
@Controller
@RequestMapping(PbPages.PATH + "/{undertaking}")
@Access(For.SIGNED_IN)
class PbPages {
    static final String PATH = "/budget-einlesen";

    private static final String TEMPLATE = "participation/budget/upload";
    private static final int LONGEST_QUESTION = 200;
    private static final int LONGEST_NAME = 120;

    private final Undertakings undertakings;
    private final PbReading reading;
    private final PbReadingStore store;
    private final Clock clock;

    PbPages(Undertakings undertakings, PbReading reading, PbReadingStore store, Clock clock) {
        this.undertakings = undertakings;
        this.reading = reading;
        this.store = store;
        this.clock = clock;
    }

    @GetMapping
    View ask(Page page, @PathVariable UUID undertaking) {
        return page.show(TEMPLATE, Map.of("shown", shown(page, undertaking), "form", Form.empty()));
    }

    @PostMapping
    View read(
            Page page,
            @PathVariable UUID undertaking,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String question)
            throws IOException {
        var shown = shown(page, undertaking);
        var asked = question.strip();
        var form = Form.empty().with("question", question);
        if (!asked.isEmpty() && (asked.length() < 3 || asked.length() > LONGEST_QUESTION)) {
            form.reject("question", page.t("budget.upload.question.wrong"));
        }
        if (file == null || file.isEmpty()) {
            form.reject("file", page.t("budget.upload.missing"));
        }
        if (file == null || form.hasErrors()) {
            return page.again(TEMPLATE, Map.of("shown", shown, "form", form));
        }
        var local = Files.createTempDirectory("augenhoehe-budget-").resolve("handed-in.pb");
        file.transferTo(local);
        return reading.begin(local, name(file), page.visitor().id(), undertaking, asked)
                .map(id -> page.goOn(PATH + "/" + undertaking + "/berichte/" + id))
                .orElseGet(() -> {
                    form.reject("file", page.t("budget.upload.waiting"));
                    return page.again(TEMPLATE, Map.of("shown", shown, "form", form));
                });
    }

    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        var plain = name == null ? "" : name.replaceAll("[^\\p{L}\\p{N}._-]", "_");
        var ending = plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
        return ending.isEmpty() ? "abstimmung.pb" : ending;
    }

    @GetMapping("/berichte/{id}")
    View report(Page page, @PathVariable UUID undertaking, @PathVariable UUID id) {
        var shown = shown(page, undertaking);
        var handedIn = store.find(id)
                .filter(one -> one.undertaking().equals(undertaking))
                .orElseThrow(NotFound::new);
        if (handedIn.step() != null) {
            return page.goOn(Paper.path(handedIn.step()), "success", "budget.reading.taken");
        }
        return page.show(
                "participation/budget/reading",
                Map.of("shown", shown, "file", handedIn, "underway", handedIn.isUnderway(clock.instant())));
    }

    private PbShown shown(Page page, UUID undertaking) {
        var question = undertakings.findQuestion(undertaking).orElseThrow(NotFound::new);
        if (!undertakings.hosts(page.visitor().id(), undertaking)) {
            throw new Forbidden();
        }
        return new PbShown(undertaking, question);
    }
}
