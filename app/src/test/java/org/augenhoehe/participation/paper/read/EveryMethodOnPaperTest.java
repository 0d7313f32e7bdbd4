package org.augenhoehe.participation.paper.read;

import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.participation.decision.SomeDecision;
import org.augenhoehe.participation.lots.SomeLots;
import org.augenhoehe.participation.meeting.Format;
import org.augenhoehe.participation.meeting.SomeMeeting;
import org.augenhoehe.participation.paper.OnPaper;
import org.augenhoehe.participation.paper.PaperCopy;
import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.PaperPrint;
import org.augenhoehe.participation.paper.print.PaperPrinter;
import org.augenhoehe.participation.tasks.SomeTasks;
import org.augenhoehe.participation.walk.SomeWalks;
import org.augenhoehe.participation.writing.Rule;
import org.augenhoehe.participation.writing.SomeWriting;
import org.augenhoehe.platform.files.ReadAloud;
import org.augenhoehe.platform.language.SomeTexts;
import org.augenhoehe.undertakings.Method;
import org.augenhoehe.undertakings.ProbeMethod;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/// Whoever has no device does every step on paper.
@PlatformTest
class EveryMethodOnPaperTest {
    private static final int SHEETS = 2;
    private static final int SEED = 881_000;
    private static final int LONGER_EDGE = 1700;

    @Autowired
    ObjectProvider<Method> methods;

    @Autowired
    ObjectProvider<OnPaper> all;

    @Autowired
    PaperPrinter printer;

    @Autowired
    SomeDecision decisions;

    @Autowired
    SomeTasks tasks;

    @Autowired
    SomeWriting writings;

    @Autowired
    SomeMeeting meetings;

    @Autowired
    SomeWalks walks;

    @Autowired
    SomeLots lots;

    @Autowired
    Somebody somebody;

    @Test
    void everyWayToDoAStepHasAForm() {
        for (var method : methods) {
            if (!(method instanceof ProbeMethod)) {
                assertThat(all.stream().filter(one -> one.knows(method.key())))
                        .as(method.key())
                        .hasSize(1);
            }
        }
    }

    @Test
    void formsAreReadAloudWellAndReadFromPhotos() throws Exception {
        for (var step : steps().entrySet()) {
            var form = form(step.getValue());
            var print = print(form);
            picture(print, step.getKey());
            assertThat(ReadAloud.faults(print.pdf())).as(step.getKey()).isEmpty();
            var tally = new ManySheets(form).read(SHEETS, SEED, LONGER_EDGE);
            System.out.print(step.getKey() + ": " + tally);
            assertThat(tally.wrong).as(step.getKey()).isEmpty();
            assertThat(tally.unreadable).as(step.getKey()).isLessThanOrEqualTo(1);
        }
    }

    private Map<String, Step> steps() throws Exception {
        var steps = new LinkedHashMap<String, Step>();
        steps.put("consent", decisions.consent(1, Map.of("secret", "false")).step());
        var host = somebody.plain();
        var work = tasks.open(host);
        tasks.shift(host, tasks.add(host, work, Map.of("wanted", "3")), 3, "10:00", "12:00", 2);
        steps.put("tasks", work);
        var voted = writings.open(Rule.VOTE, 1);
        writings.propose(voted, voted.other(), writings.quiet(voted), "Ab 21 Uhr ist Ruhe.");
        steps.put("writing-vote", voted.step());
        var agreed = writings.open(Rule.CONSENT, 1);
        writings.propose(agreed, agreed.other(), writings.quiet(agreed), "Ab 19 Uhr ist Ruhe.");
        steps.put("writing-consent", agreed.step());
        steps.put("lots", lots.open(2).step());
        steps.put("meeting", meetings.invited(Format.values()[0], 0).step());
        steps.put("walk", walks.open(somebody.plain()));
        return steps;
    }

    private PaperForm form(Step step) {
        var method =
                all.stream().filter(one -> one.knows(step.method())).findFirst().orElseThrow();
        assertThat(method.find(step)).as(step.method()).isPresent();
        return method.form(step, SomeTexts.language("de"));
    }

    private PaperPrint print(PaperForm form) {
        var copy = new PaperCopy("K7M4QX2P9R", "K7M4Q-X2P9R", List.of(), List.of());
        return printer.print(form, "f1234567", List.of(copy), SomeTexts.language("de"));
    }

    /// For looking at them.
    private static void picture(PaperPrint print, String name) throws Exception {
        var folder = new File("target/screenshots");
        folder.mkdirs();
        try (var document = Loader.loadPDF(print.pdf())) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                var image = new PDFRenderer(document).renderImageWithDPI(page, 70, ImageType.RGB);
                ImageIO.write(image, "png", new File(folder, "form-" + name + "-" + (page + 1) + ".png"));
            }
        }
    }
}
