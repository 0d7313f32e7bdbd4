package org.augenhoehe.journeys;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.participation.decision.SomeDecision;
import org.augenhoehe.participation.paper.PrintedBox;
import org.augenhoehe.participation.paper.PrintedPage;
import org.augenhoehe.participation.paper.SomePaper;
import org.augenhoehe.participation.paper.issue.PrintStore;
import org.augenhoehe.participation.survey.Privacy;
import org.augenhoehe.participation.survey.SomeSurvey;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// A host prints sheets of a survey, somebody fills one in with a pen, and its photo comes back.
@PlatformTest
class PaperJourneyTest {
    private static final int DOTS_AN_INCH = 150;
    private static final double DOTS_A_MILLIMETRE = DOTS_AN_INCH / 25.4;

    @LocalServerPort
    int port;

    @Autowired
    SomeSurvey some;

    @Autowired
    SomePaper paper;

    @Autowired
    SomeDecision decisions;

    @Autowired
    PrintStore prints;

    @TempDir
    Path folder;

    @Test
    void aFilledSheetComesBackAsPictureAndCountsOnceAPersonHasLooked() throws Exception {
        var asked = some.running(1, Privacy.PSEUDONYMOUS);
        var home = SomePaper.path(asked.step());
        try (var visit = new Visit(port, new Look("de-simple", 360, "light"), true, asked.host())) {
            var page = visit.page;
            page.navigate("/umfrage/" + asked.step().id());
            page.getByText("Auf Papier mitmachen").click();
            visit.look("paper");
            var download = page.waitForDownload(
                    () -> page.locator("form[action$='/boegen'] button").click());
            var pictures = filled(download.path(), asked);
            page.navigate(home + "/bilder");
            visit.look("paper-pictures");
            page.locator("input[type=file]").setInputFiles(pictures.toArray(Path[]::new));
            Hands.named(page, "Hochladen").click();
            assertThat(page.getByText("1 Kreuz ist nicht sicher.")).isVisible();
            visit.look("paper-waiting");
            Hands.named(page, "Ansehen und eintragen").click();
            visit.look("paper-entry");
            assertThat(page.locator("input[name=a-frage-1][value='2']")).isChecked();
            assertThat(page.locator("input[name=a-frage-4][value='1']")).not().isChecked();
            page.locator("input[name=a-frage-4][value='1']").check();
            Hands.named(page, "Das stimmt so").click();
            assertThat(page.locator("#field-gesehen-frage-4-error")).isVisible();
            visit.look("paper-entry-refused");
            page.locator("input[name=gesehen-frage-4]").check();
            Hands.named(page, "Das stimmt so").click();
            assertThat(page.getByText("Das Blatt zählt jetzt.")).isVisible();
            org.assertj.core.api.Assertions.assertThat(some.count("survey_sheet", asked))
                    .isEqualTo(1);
            org.assertj.core.api.Assertions.assertThat(paper.count("paper_picture", asked.step()))
                    .isZero();
        }
        wide(asked, home);
    }

    @Test
    void anObjectionComesAsALetterAndStandsWithItsName() throws Exception {
        var vote = decisions.consent(1, Map.of("secret", "false"));
        var reason = "Dienstags ist der Herd belegt.";
        try (var visit = new Visit(port, new Look("de", 360, "light"), true, vote.host())) {
            var page = visit.page;
            page.navigate(vote.path());
            page.getByText("Auf Papier mitmachen").click();
            var download = page.waitForDownload(
                    () -> page.locator("form[action$='/briefe'] button").click());
            var pictures = firstLetter(download.path(), vote.step());
            page.navigate(SomePaper.path(vote.step()) + "/bilder");
            page.locator("input[type=file]").setInputFiles(pictures.toArray(Path[]::new));
            Hands.named(page, "Hochladen und lesen").click();
            Hands.named(page, "Ansehen und eintragen").click();
            assertThat(page.locator("input[name=a-haltung-1][value=OBJECTS]")).isChecked();
            page.locator("textarea[name=a-grund]").fill(reason);
            visit.look("paper-consent-entry");
            Hands.named(page, "Stimmt so und zählt").click();
            assertThat(page.getByText("Der Bogen ist gezählt.")).isVisible();
            page.navigate(vote.path());
            assertThat(page.locator(".as-typed").getByText(reason)).isVisible();
        }
    }

    /// The pages of the first letter behind its page with the address, with a cross at the objection.
    private List<Path> firstLetter(Path pdf, Step step) throws Exception {
        var pictures = new ArrayList<Path>();
        try (var document = Loader.loadPDF(pdf.toFile())) {
            for (var printed : prints.listOf(step.id()).getFirst().pages()) {
                var picture = new PDFRenderer(document).renderImageWithDPI(printed.number(), DOTS_AN_INCH);
                draw(picture, printed);
                var file = folder.resolve("brief-" + printed.number() + ".png");
                ImageIO.write(picture, "png", new File(file.toString()));
                pictures.add(file);
            }
        }
        return pictures;
    }

    private void wide(SomeSurvey.Asked asked, String home) {
        try (var visit = new Visit(port, new Look("de", 1280, "light"), true, asked.host())) {
            visit.page.navigate(home);
            visit.look("paper-wide");
            visit.page.navigate(home + "/eintragen");
            visit.look("paper-code-wide");
        }
    }

    /// A cross at "no", a box filled all over that only a person understands.
    private List<Path> filled(Path pdf, SomeSurvey.Asked asked) throws Exception {
        var print = prints.listOf(asked.step().id()).getFirst();
        var pictures = new ArrayList<Path>();
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var renderer = new PDFRenderer(document);
            for (var printed : print.pages()) {
                var picture = renderer.renderImageWithDPI(printed.number() - 1, DOTS_AN_INCH);
                draw(picture, printed);
                var file = folder.resolve("seite-" + printed.number() + ".png");
                ImageIO.write(picture, "png", new File(file.toString()));
                pictures.add(file);
            }
        }
        return pictures;
    }

    private static void draw(BufferedImage picture, PrintedPage page) {
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(25, 40, 130));
        pen.setStroke(new BasicStroke((float) (0.6 * DOTS_A_MILLIMETRE)));
        for (var box : page.boxes()) {
            int left = dots(box.x());
            int top = dots(box.y());
            int right = dots(box.x() + box.width());
            int bottom = dots(box.y() + box.height());
            if (is(box, "frage-1/2") || is(box, "haltung-1/OBJECTS")) {
                pen.drawLine(left + 2, top + 2, right - 2, bottom - 2);
                pen.drawLine(left + 2, bottom - 2, right - 2, top + 2);
            } else if (is(box, "frage-4/1")) {
                pen.fillRect(left, top, right - left, bottom - top);
            }
        }
        pen.dispose();
    }

    private static boolean is(PrintedBox box, String id) {
        return box.id().equals(id);
    }

    private static int dots(double millimetres) {
        return (int) Math.round(millimetres * DOTS_A_MILLIMETRE);
    }
}
