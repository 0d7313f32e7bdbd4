package org.augenhoehe.participation.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.survey.SomeSurvey.Asked;
import org.augenhoehe.participation.survey.propose.Proposal;
import org.augenhoehe.participation.survey.propose.ProposalStore;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/// Before the questions are fixed, those who take part better them; hosts answer each proposal with a reason.
@PlatformTest
class BetteringTest {
    private static final String BETTER = "Isst du am Mittwoch mit uns?";

    @Autowired
    SomeSurvey some;

    @Autowired
    ProposalStore proposals;

    @Autowired
    Click click;

    @Autowired
    Somebody somebody;

    @Autowired
    List<Moderated> moderated;

    @Autowired
    Erasure erasure;

    @Test
    void whatIsTakenUpChangesTheQuestionsAndEverybodyReadsWhy() throws Exception {
        var asked = laidOut();
        var id = propose(asked, asked.one(), "REWORD", "1", BETTER);
        assertThat(some.html(asked.one(), "/neues")).contains("Du kannst die Fragen verbessern");
        assertThat(some.html(somebody.plain(), asked.proposals()))
                .contains(SomeSurvey.COME, BETTER, "So fragen wir genauer.", "Wartet auf Antwort")
                .doesNotContain("/antworten\"");
        answer(asked, id, "true");
        assertThat(some.question(asked, 1).wording().in("de")).isEqualTo(BETTER);
        assertThat(some.html(somebody.plain(), asked.proposals()))
                .contains("Aufgenommen", "Danke, das ist klarer.", asked.host().name());
        assertThat(some.html(asked.one(), "/neues")).contains("Dein Vorschlag zur Umfrage hat eine Antwort");
    }

    @Test
    void aNewQuestionComesAndOneThatShallGoGoes() throws Exception {
        var asked = laidOut();
        var fresh = propose(
                asked,
                asked.one(),
                "NEW",
                "",
                "Was isst du gern?",
                Map.of("questionKind", "CHOICE", "items", "Suppe\nBrot"));
        answer(asked, fresh, "true");
        assertThat(some.survey(asked).questions().getLast().items()).hasSize(2);
        var drop = propose(asked, asked.one(), "DROP", "5", "");
        answer(asked, drop, "true");
        assertThat(some.survey(asked).find(5)).isEmpty();
        some.ask(asked, QuestionKind.TEXT, Map.of("wording", "Und sonst?"));
        assertThat(some.survey(asked).questions().getLast().number())
                .as("a number is never given again")
                .isEqualTo(7);
    }

    @Test
    void whatOthersDependOnIsNotDroppedAndTheProposalStaysOpen() throws Exception {
        var asked = laidOut();
        var id = propose(asked, asked.one(), "DROP", "1", "");
        var refused = click.send(
                asked.host(),
                asked.proposals() + "/" + id + "/antworten",
                Map.of("taken-" + id, "true", "answer-" + id, "Gern."));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Eine spätere Frage hängt davon ab.", "Gern.");
        assertThat(proposal(asked, id).isOpen()).isTrue();
        assertThat(some.survey(asked).find(1)).isPresent();
    }

    @Test
    void whatIsNotTakenUpChangesNothing() throws Exception {
        var asked = laidOut();
        var before = some.survey(asked);
        var id = propose(asked, asked.one(), "REWORD", "1", BETTER);
        answer(asked, id, "false");
        assertThat(some.survey(asked)).isEqualTo(before);
        assertThat(some.html(asked.one(), asked.proposals())).contains("Nicht aufgenommen");
        assertThat(click.send(
                                asked.host(),
                                asked.proposals() + "/" + id + "/antworten",
                                Map.of("taken-" + id, "true", "answer-" + id, "Doch."))
                        .getContentAsString())
                .contains("schon beantwortet");
    }

    @Test
    void nothingIsFixedAsLongAsAProposalWaits() throws Exception {
        var asked = laidOut();
        var id = propose(asked, asked.one(), "REWORD", "1", BETTER);
        click.send(asked.host(), asked.writing() + "/festlegen");
        assertThat(some.survey(asked).isFixed()).isFalse();
        click.send(asked.one(), asked.proposals() + "/" + id + "/zuruecknehmen");
        some.fix(asked);
        assertThat(click.send(asked.one(), asked.proposals(), typed("REWORD", "1", BETTER))
                        .getContentAsString())
                .contains("Die Fragen stehen fest");
        assertThat(some.html(asked.one(), asked.proposals())).contains("Zurückgenommen");
    }

    @Test
    void onlyWhoTakesPartProposesAndOnlyHostsAnswer() throws Exception {
        var asked = some.written(1, Privacy.NAMED);
        assertThat(click.look(asked.one(), asked.proposals()).getStatus())
                .as("before they are laid out")
                .isEqualTo(404);
        assertThat(some.html(asked.one(), asked.path())).doesNotContain(SomeSurvey.COME);
        click.send(asked.host(), asked.writing() + "/auslegen");
        assertThat(click.send(somebody.plain(), asked.proposals(), typed("REWORD", "1", BETTER))
                        .getStatus())
                .isEqualTo(422);
        var id = propose(asked, asked.one(), "REWORD", "1", BETTER);
        assertThat(click.send(
                                asked.one(),
                                asked.proposals() + "/" + id + "/antworten",
                                Map.of("taken-" + id, "true", "answer-" + id, "Ja."))
                        .getStatus())
                .isEqualTo(403);
        assertThat(click.send(asked.host(), asked.proposals() + "/" + id + "/zuruecknehmen")
                        .getStatus())
                .isEqualTo(404);
        assertThat(click.send(asked.one(), asked.proposals(), Map.of("kind", "NEW"))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void aProposalCanBeReportedAndGoesWithoutItsName() throws Exception {
        var asked = laidOut();
        var id = propose(asked, asked.one(), "REWORD", "1", BETTER);
        var kind = moderated.stream()
                .filter(one -> one.kind().equals("umfragevorschlag"))
                .findFirst()
                .orElseThrow();
        assertThat(kind.find(id).orElseThrow().author()).isEqualTo(asked.one().id());
        kind.hide(id);
        assertThat(some.html(somebody.plain(), asked.proposals())).doesNotContain(BETTER);
        some.fix(asked);
        kind.showAgain(id);
        assertThat(some.html(asked.one(), "/meine-daten")).contains(BETTER);
        erasure.erase(asked.one().id());
        assertThat(some.html(somebody.plain(), asked.proposals()))
                .contains(BETTER, "Jemand, der nicht mehr da ist")
                .doesNotContain(asked.one().name());
    }

    private Asked laidOut() throws Exception {
        var asked = some.written(1, Privacy.NAMED);
        assertThat(click.send(asked.host(), asked.writing() + "/auslegen").getStatus())
                .isEqualTo(303);
        return asked;
    }

    private static Map<String, String> typed(String kind, String question, String wording) {
        return Map.of("kind", kind, "question", question, "wording", wording, "reason", "So fragen wir genauer.");
    }

    private UUID propose(Asked asked, SignedIn by, String kind, String question, String wording) throws Exception {
        return propose(asked, by, kind, question, wording, Map.of());
    }

    private UUID propose(
            Asked asked, SignedIn by, String kind, String question, String wording, Map<String, String> more)
            throws Exception {
        var all = new HashMap<>(typed(kind, question, wording));
        all.putAll(more);
        var answer = click.send(by, asked.proposals(), all);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        return proposals.list(asked.step().id()).getLast().id();
    }

    private Proposal proposal(Asked asked, UUID id) {
        return proposals.list(asked.step().id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void answer(Asked asked, UUID id, String taken) throws Exception {
        var answer = click.send(
                asked.host(),
                asked.proposals() + "/" + id + "/antworten",
                Map.of("taken-" + id, taken, "answer-" + id, "Danke, das ist klarer."));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
    }
}
