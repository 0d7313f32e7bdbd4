package org.augenhoehe.participation.writing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.writing.SomeWriting.Writing;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.files.ReadAloud;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/// People take the text along as a file that everybody can read, also by ear.
@PlatformTest
class TakeAlongTest {
    private static final String TEXT = """
            ### Miteinander & Füreinander

            Ab **22 Uhr** ist *Ruhe*, sagt [die Hausordnung](https://example.org/a?b=1&c=2)
            und [hier](javascript:alert(2)) ![Bild](https://example.org/x.png).
            <script>alert(1)</script>

            1. Küche
            2. Hof
               - Beete
               - Wege

            > Wer kommt, ist [sehr](https://example.org/{id}|%zz) willkommen.

            ```
            Türcode <nicht> aufschreiben
            ```

            ---

            # Und sonst""";

    @Autowired
    SomeWriting writings;

    @Autowired
    Click click;

    @Autowired
    List<Moderated> moderated;

    @Autowired
    TransactionTemplate transaction;

    Writing writing;

    @BeforeEach
    void aTextIsOpen() throws Exception {
        writing = writings.planned(1);
        var draft = SomeWriting.draft(Rule.HOSTS);
        draft.put("text", TEXT);
        draft.put("title", "Hausregeln <für> „alle“ & jeden");
        writings.done(writing.host(), writing.path() + "/vorbereiten", draft);
        writings.done(writing.host(), writing.path() + "/vorbereiten/oeffnen", Map.of());
    }

    @Test
    void thePdfIsReadAloudWell() throws Exception {
        var answer = click.look(writing.path() + "/text.pdf");
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition")).contains("hausregeln-fuer-alle-jeden.pdf");
        assertThat(ReadAloud.faults(answer.getContentAsByteArray())).isEmpty();
    }

    @Test
    void theSameInEasyLanguageIsTakenAlongAndSaysWhatIsMissingOfIt() throws Exception {
        assertThat(click.look(writing.path() + "/leicht.md").getStatus()).isEqualTo(404);
        var paragraph = writings.paragraphs(writing).get(1);
        writings.done(
                writing.other(),
                writing.path() + "/absaetze/" + paragraph.id() + "/leicht",
                Map.of("wording", "Ab 22 Uhr ist es leise.", "base", Integer.toString(paragraph.version())));
        assertThat(click.look(writing.path()).getContentAsString()).contains("/leicht.pdf", "/leicht.docx");
        assertThat(click.look(writing.path() + "/leicht.md").getContentAsString())
                .contains("in leichter Sprache", "Ab 22 Uhr ist es leise.", "noch nicht in leichter Sprache", "Küche")
                .doesNotContain("sagt [die Hausordnung]");
        assertThat(ReadAloud.faults(click.look(writing.path() + "/leicht.pdf").getContentAsByteArray()))
                .isEmpty();
        assertThat(click.look(writing.path() + "/leicht.docx").getContentAsByteArray())
                .startsWith((byte) 'P', (byte) 'K');
        assertThat(click.look(writing.path() + "/mitgeschrieben").getContentAsString())
                .contains("In leichter Sprache:");
    }

    @Test
    void theWordFileHasTitleLanguageHeadingsAndLists() throws Exception {
        try (var file = new XWPFDocument(new ByteArrayInputStream(
                click.look(writing.path() + "/text.docx").getContentAsByteArray()))) {
            assertThat(file.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Hausregeln <für> „alle“ & jeden");
            assertThat(file.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .contains("de-DE");
            assertThat(file.getParagraphs().getFirst().getStyle()).isEqualTo("Title");
            assertThat(styled(file, "Heading1").getText()).isEqualTo("Miteinander & Füreinander");
            assertThat(file.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(file.getParagraphs().stream()
                            .filter(one -> one.getNumID() != null)
                            .map(XWPFParagraph::getText))
                    .containsExactly("Küche", "Hof", "Beete", "Wege");
            var all = file.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertThat(String.join("\n", all)).contains("<script>alert(1)</script>", "hier", "Türcode <nicht>");
            assertThat(file.getHyperlinks())
                    .extracting(one -> one.getURL())
                    .hasSize(2)
                    .contains("https://example.org/a?b=1&c=2")
                    .anyMatch(url -> url.endsWith(writing.path()));
        }
    }

    private static XWPFParagraph styled(XWPFDocument file, String style) {
        return file.getParagraphs().stream()
                .filter(one -> style.equals(one.getStyle()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePlainTextKeepsTheWordsAndNothingThatCouldRun() throws Exception {
        var text = click.look(writing.path() + "/text.md").getContentAsString(StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("# Hausregeln \\<für\\> „alle“")
                .contains("Ab **22 Uhr** ist *Ruhe*", "2. Hof", "Fassung 1 vom")
                .doesNotContain("<script>", "javascript:", "https://example.org/x.png");
    }

    @Test
    void whatModerationHidStandsInNoFile() throws Exception {
        var hidden = writings.paragraphs(writing).get(1).id();
        transaction.executeWithoutResult(status -> moderated.stream()
                .filter(any -> any.kind().equals("absatz"))
                .findFirst()
                .orElseThrow()
                .hide(hidden));
        assertThat(click.look(writing.path() + "/text.md").getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("22 Uhr")
                .contains("Diese Worte hat die Moderation ausgeblendet.");
        try (var file = new XWPFDocument(new ByteArrayInputStream(
                click.look(writing.path() + "/text.docx").getContentAsByteArray()))) {
            assertThat(file.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .noneMatch(one -> one.contains("22 Uhr"));
        }
    }

    @Test
    void whatIsNotOpenCannotBeTakenAlong() throws Exception {
        var planned = writings.planned(1);
        for (var ending : List.of("md", "docx", "pdf")) {
            assertThat(click.look(planned.path() + "/text." + ending).getStatus())
                    .isEqualTo(404);
        }
    }
}
