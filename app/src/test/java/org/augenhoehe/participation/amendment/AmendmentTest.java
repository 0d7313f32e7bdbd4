package org.augenhoehe.participation.amendment;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.participation.gathering.ContributionStore;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/// Others propose what they would change; only the author says yes or no.
@PlatformTest
class AmendmentTest {
    private static final String BETTER = "Ein Fahrdienst am Abend und am Sonntag.";

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeGathering gathering;

    @Autowired
    AmendmentStore store;

    @Autowired
    ContributionStore contributions;

    @Autowired
    Erasure erasure;

    SignedIn author;
    SignedIn reader;
    Step step;
    UUID about;

    @BeforeEach
    void somethingIsThere() throws Exception {
        author = somebody.plain();
        reader = somebody.plain();
        step = gathering.open(somebody.plain());
        about = gathering.contribute(author, step, "Ein Fahrdienst am Abend.");
    }

    @Test
    void whatTheAuthorTakesOverIsTheContributionFromThenOn() throws Exception {
        propose(reader, BETTER);
        assertThat(click.look(author, "/neues").getContentAsString()).contains("schlägt eine Änderung");
        assertThat(decide(author, "annehmen", Map.of("version", "1"))).isEqualTo(303);
        assertThat(contributions.get(about).wording()).isEqualTo(BETTER);
        assertThat(look()).contains("übernommen").contains("Ein Fahrdienst am Abend.");
        assertThat(click.look(reader, "/neues").getContentAsString()).contains("ist übernommen");
    }

    @Test
    void decliningNeedsAReasonThatTheProposerReads() throws Exception {
        propose(reader, BETTER);
        assertThat(decide(author, "ablehnen", Map.of("because", " "))).isEqualTo(422);
        decide(author, "ablehnen", Map.of("because", "Am Sonntag kocht niemand."));
        assertThat(look()).contains("abgelehnt").contains("Am Sonntag kocht niemand.");
        assertThat(click.look(reader, "/neues").getContentAsString()).contains("ist abgelehnt. Lies, warum.");
        assertThat(contributions.get(about).wording()).isEqualTo("Ein Fahrdienst am Abend.");
    }

    @Test
    void nobodyButTheAuthorDecides() throws Exception {
        propose(reader, BETTER);
        assertThat(decide(reader, "annehmen", Map.of("version", "1"))).isEqualTo(403);
        assertThat(decide(somebody.plain(), "ablehnen", Map.of("because", "Nein.")))
                .isEqualTo(403);
        assertThat(contributions.get(about).wording()).isEqualTo("Ein Fahrdienst am Abend.");
    }

    @Test
    void whatChangedMeanwhileIsReadAgainFirst() throws Exception {
        propose(reader, BETTER);
        click.send(
                author,
                "/beitraege/" + about + "/aendern",
                Map.of("version", "1", "wording", "Ein Fahrdienst um neun."));
        decide(author, "annehmen", Map.of("version", "1"));
        assertThat(contributions.get(about).wording()).isEqualTo("Ein Fahrdienst um neun.");
        decide(author, "annehmen", Map.of("version", "2"));
        assertThat(contributions.get(about).wording()).isEqualTo(BETTER);
    }

    @Test
    void oneProposalOfAPersonWaitsAtATime() throws Exception {
        propose(reader, BETTER);
        var second = click.send(reader, "/beitraege/" + about + "/aenderungen", Map.of("wording", "Gar keiner."));
        assertThat(second.getStatus()).isEqualTo(422);
        assertThat(second.getContentAsString()).contains("Gar keiner.");
        decide(reader, "zuruecknehmen", Map.of());
        propose(reader, "Gar keiner.");
        assertThat(look()).contains("Gar keiner.").doesNotContain(BETTER);
    }

    @Test
    void whatIsTheSameOrTooLateIsNotTaken() throws Exception {
        var path = "/beitraege/" + about + "/aenderungen";
        assertThat(click.send(reader, path, Map.of("wording", "Ein Fahrdienst am Abend."))
                        .getStatus())
                .isEqualTo(422);
        assertThat(click.send(author, path, Map.of("wording", BETTER)).getStatus())
                .isEqualTo(403);
        some.over(step);
        assertThat(click.send(reader, path, Map.of("wording", BETTER)).getStatus())
                .isEqualTo(422);
    }

    @Test
    void whoLeavesLeavesTheProposalWithoutTheirName() throws Exception {
        propose(reader, BETTER);
        assertThat(erasure.about(reader.id()))
                .anyMatch(section -> section.titleKey().equals("gathering.data.amendments")
                        && section.rows().toString().contains("am Sonntag"));
        erasure.erase(reader.id());
        assertThat(look()).contains(BETTER).doesNotContain(reader.name());
    }

    private void propose(SignedIn person, String wording) throws Exception {
        var answer = click.send(
                person, "/beitraege/" + about + "/aenderungen", Map.of("wording", wording, "why", "Sonntags auch."));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
    }

    private int decide(SignedIn person, String how, Map<String, String> typed) throws Exception {
        var open = store.list(about).getFirst();
        return click.send(person, "/beitraege/" + about + "/aenderungen/" + open.id() + "/" + how, typed)
                .getStatus();
    }

    private String look() throws Exception {
        return click.look("/beitraege/" + about).getContentAsString();
    }
}
