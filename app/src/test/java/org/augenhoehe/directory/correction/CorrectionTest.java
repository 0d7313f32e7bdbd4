package org.augenhoehe.directory.correction;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.directory.Directory;
import org.augenhoehe.directory.DirectoryFiles;
import org.augenhoehe.directory.ServiceFilter;
import org.augenhoehe.directory.importing.HsdsImport;
import org.augenhoehe.directory.importing.Progress;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.FormToken.formToken;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/// Anyone proposes; only who answers for the service decides; the proposer is told.
@PlatformTest
class CorrectionTest {
    private static final Map<String, String> HOURS = Map.of("part", "HOURS", "proposed", "Jetzt bis 14 Uhr geöffnet.");
    private static final String DESK = "/mein-platz/berichtigungen";

    @Autowired
    Click click;

    @Autowired
    Somebody somebody;

    @Autowired
    Founding founding;

    @Autowired
    HsdsImport hsds;

    @Autowired
    Directory directory;

    @Autowired
    Erasure erasure;

    @Autowired
    MockMvc mvc;

    private UUID service;
    private SignedIn operator;

    @BeforeEach
    void thereIsAServiceThatNobodyAnswersFor() throws Exception {
        operator = somebody.named("Betreiberin", Role.OPERATOR);
        read();
        var found = directory.list(ServiceFilter.EVERYTHING.withWords("Mittagstisch"), 1, 0);
        service = found.getFirst().serviceId();
        claim("");
    }

    @Test
    void aModeratorAcceptsAndThePageShowsIt() throws Exception {
        var proposer = somebody.plain();
        var id = propose(proposer);
        assertThat(html(proposer, "/berichtigungen/" + id)).contains("Wartet auf Antwort");
        var moderator = somebody.named("Moderatorin", Role.MODERATOR);
        assertThat(html(moderator, DESK)).contains("Jetzt bis 14 Uhr geöffnet.");
        click.send(moderator, DESK + "/" + id + "/annehmen");
        assertThat(html(proposer, "/angebote/" + service)).contains("Jetzt bis 14 Uhr geöffnet.");
        assertThat(html(proposer, "/neues")).contains("Dein Vorschlag zu einem Angebot ist angenommen.");
    }

    @Test
    void whatWasAcceptedOutlivesTheNextImport() throws Exception {
        var id = propose(somebody.plain());
        click.send(operator, DESK + "/" + id + "/annehmen");
        read();
        assertThat(html(operator, "/angebote/" + service)).contains("Jetzt bis 14 Uhr geöffnet.");
    }

    @Test
    void decliningNeedsAReasonThatTheProposerReads() throws Exception {
        var proposer = somebody.plain();
        var id = propose(proposer);
        var refused = click.send(operator, DESK + "/" + id + "/ablehnen", Map.of("because", " "));
        assertThat(refused.getStatus()).isEqualTo(422);
        click.send(operator, DESK + "/" + id + "/ablehnen", Map.of("because", "Im Sommer stimmt es."));
        assertThat(html(proposer, "/berichtigungen/" + id))
                .contains("Abgelehnt")
                .contains("Im Sommer stimmt es.");
        assertThat(html(proposer, "/neues")).contains("ist abgelehnt");
    }

    @Test
    void whoHasNoAccountProposesTooAndFindsTheAnswer() throws Exception {
        var form = post("/angebote/" + service + "/berichtigen").with(formToken());
        HOURS.forEach(form::param);
        var location = mvc.perform(form).andReturn().getResponse().getHeader("Location");
        assertThat(location).startsWith("/berichtigungen/");
        var id = location.substring("/berichtigungen/".length());
        click.send(operator, DESK + "/" + id + "/annehmen");
        assertThat(click.look(location).getContentAsString()).contains("Angenommen");
    }

    @Test
    void whoDoesNotAnswerForTheServiceDecidesNothing() throws Exception {
        var id = propose(somebody.plain());
        var stranger = somebody.plain();
        assertThat(click.send(stranger, DESK + "/" + id + "/annehmen").getStatus())
                .isEqualTo(403);
        assertThat(html(stranger, DESK)).doesNotContain("Jetzt bis 14 Uhr geöffnet.");
        assertThat(html(stranger, "/berichtigungen/" + id)).contains("Wartet auf Antwort");
    }

    @Test
    void onceClaimedOnlyTheSpeakersOfTheOrganisationDecide() throws Exception {
        var speaker = somebody.named("Sprecherin");
        var member = somebody.plain();
        var organisation = founding.confirmedProvider(speaker);
        founding.join(speaker, organisation, member);
        claim(organisation.toString());
        var id = propose(somebody.plain());
        assertThat(html(speaker, "/neues")).contains("schlägt eine Berichtigung");
        assertThat(click.send(operator, DESK + "/" + id + "/annehmen").getStatus())
                .isEqualTo(403);
        assertThat(click.send(member, DESK + "/" + id + "/annehmen").getStatus())
                .isEqualTo(403);
        assertThat(click.send(speaker, DESK + "/" + id + "/annehmen").getStatus())
                .isEqualTo(303);
        assertThat(html(speaker, "/berichtigungen/" + id)).contains("Angenommen");
    }

    @Test
    void theFirstAnswerStands() throws Exception {
        var id = propose(somebody.plain());
        click.send(operator, DESK + "/" + id + "/annehmen");
        click.send(operator, DESK + "/" + id + "/ablehnen", Map.of("because", "Doch nicht."));
        assertThat(html(operator, "/berichtigungen/" + id))
                .contains("Angenommen")
                .doesNotContain("Doch nicht.");
    }

    @Test
    void onlyOperatorsSayWhoAnswersForAnOrganisation() throws Exception {
        var organization = directory.find(service).orElseThrow().organisation().id();
        var path = "/betrieb/verzeichnis/traeger/" + organization;
        assertThat(click.send(somebody.plain(), path).getStatus()).isEqualTo(403);
        assertThat(click.send(somebody.named("Moderatorin", Role.MODERATOR), path)
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void anEmptyProposalIsSentBackWithWhatWasTyped() throws Exception {
        var answer = click.send(
                somebody.plain(), "/angebote/" + service + "/berichtigen", Map.of("proposed", "Nur der Text"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Nur der Text").contains("Wähl aus, worum es geht.");
    }

    @Test
    void whoLeavesTakesTheirNameAlongAndLeavesTheProposal() throws Exception {
        var proposer = somebody.plain();
        var id = propose(proposer);
        assertThat(erasure.about(proposer.id()))
                .anyMatch(section -> section.titleKey().equals("directory.data.proposed")
                        && section.rows().toString().contains("Jetzt bis 14 Uhr"));
        erasure.erase(proposer.id());
        assertThat(html(operator, "/berichtigungen/" + id)).contains("Jetzt bis 14 Uhr geöffnet.");
    }

    private void read() throws Exception {
        hsds.run(DirectoryFiles.SMALL, new HsdsImport.Wish("api-test", true), Progress.SILENT);
    }

    private void claim(String claimant) throws Exception {
        var organization = directory.find(service).orElseThrow().organisation().id();
        var answer = click.send(operator, "/betrieb/verzeichnis/traeger/" + organization, Map.of("claimant", claimant));
        assertThat(answer.getStatus()).isEqualTo(303);
    }

    private String propose(SignedIn proposer) throws Exception {
        var answer = click.send(proposer, "/angebote/" + service + "/berichtigen", HOURS);
        return String.valueOf(answer.getHeader("Location")).substring("/berichtigungen/".length());
    }

    private String html(SignedIn person, String path) throws Exception {
        return click.look(person, path).getContentAsString();
    }
}
