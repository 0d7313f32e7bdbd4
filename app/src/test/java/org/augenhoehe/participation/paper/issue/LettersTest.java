package org.augenhoehe.participation.paper.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.SomePaper;
import org.augenhoehe.participation.survey.Privacy;
import org.augenhoehe.participation.survey.QuestionKind;
import org.augenhoehe.participation.survey.SomeSurvey;
import org.augenhoehe.people.Click;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/// Letters that are drawn while others come back, and too many papers at once.
@PlatformTest
class LettersTest {
    private static final Map<String, String> NO =
            Map.of("a-frage-1", "2", "a-frage-4", "5", "a-frage-5", "Mehr Suppe.");

    @Autowired
    SomeSurvey some;

    @Autowired
    SomePaper paper;

    @Autowired
    CodesBook book;

    @Autowired
    Click click;

    @Autowired
    MockMvc mvc;

    @Test
    void whoseLetterCameBackMeanwhileOrWhoIsGoneGetsNoneAndThePrintIsRefusedInAPlainSentence() throws Exception {
        var asked = some.running(2, Privacy.NAMED);
        var step = asked.step();
        var back = asked.others().getFirst();
        var waiting = asked.others().getLast();
        var code = paper.letters(asked.host(), step).get(back.name());
        SomePaper.counts(paper.enter(asked.host(), step, code, NO));
        int out = paper.count("paper_code", step);
        var print = new Print(
                UUID.randomUUID(),
                step.id(),
                Part.SHEET,
                "",
                "de",
                new PaperForm("Essen", List.of(), List.of(), List.of()),
                List.of());
        var today = LocalDate.now();
        for (var person : List.of(back.id(), UUID.randomUUID())) {
            assertThat(book.keep(asked.host().id(), print, List.of(letter(waiting.id()), letter(person)), today))
                    .contains(new Issued.Refused("paper.letters.changed"));
        }
        assertThat(paper.count("paper_code", step)).isEqualTo(out);
        assertThat(book.keep(asked.host().id(), print, List.of(letter(waiting.id())), today))
                .isEmpty();
    }

    @Test
    void aPrintThatWouldFillTheMemoryIsRefused() throws Exception {
        var asked = some.written(1, Privacy.PSEUDONYMOUS);
        var items = "Ja\nNein\nHeute\nMorgen\nBald\nSpäter\nOft\nManchmal\nSelten\nNie";
        for (int i = 0; i < 8; i++) {
            some.ask(asked, QuestionKind.CHOICE, Map.of("wording", "Wann " + i + "?", "items", items));
        }
        some.fix(asked);
        var path = SomePaper.path(asked.step()) + "/boegen";
        SomePaper.refused(click.send(asked.host(), path, Map.of("anzahl", "1000")), "zu viele Seiten");
        assertThat(paper.count("paper_code", asked.step())).isZero();
    }

    @Test
    void anEmptyFormIsDrawnOnceAndNotTakenWithoutEnd() throws Exception {
        var asked = some.running(1, Privacy.NAMED);
        var form = get(SomePaper.path(asked.step()) + "/formular.pdf").with(request -> {
            request.setRemoteAddr("198.51.100.7");
            return request;
        });
        var first = mvc.perform(form).andReturn().getResponse();
        assertThat(first.getContentType()).isEqualTo("application/pdf");
        var next = mvc.perform(form).andReturn().getResponse();
        assertThat(next.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
        int taken = 2;
        while (next.getStatus() == 200 && taken < 100) {
            next = mvc.perform(form).andReturn().getResponse();
            taken++;
        }
        assertThat(next.getStatus()).isEqualTo(429);
        assertThat(taken).isBetween(61, 90);
    }

    private static Copies letter(UUID person) {
        return Copies.letter(person, "", new Addresses.Line("Ada", List.of()), List.of());
    }
}
