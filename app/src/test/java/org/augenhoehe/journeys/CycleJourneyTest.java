package org.augenhoehe.journeys;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.directory.Directory;
import org.augenhoehe.directory.DirectoryFiles;
import org.augenhoehe.directory.ServiceFilter;
import org.augenhoehe.directory.importing.HsdsImport;
import org.augenhoehe.directory.importing.Progress;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// What this house exists for: eight people take one question about a service through all five phases and back to the
/// beginning.
@PlatformTest
class CycleJourneyTest {
    private static final String NO_REASON = "";

    @LocalServerPort
    int port;

    @Autowired
    Somebody somebody;

    @Autowired
    HsdsImport hsds;

    @Autowired
    Directory directory;

    @Autowired
    SomeUndertaking some;

    @Test
    void fromAVoiceToAKeptPromiseAndIntoTheNextRound() throws Exception {
        hsds.run(DirectoryFiles.SMALL, new HsdsImport.Wish("api-test", true), Progress.SILENT);
        goRound(find("Mittagstisch"), Hands.KEYBOARD);
    }

    @Test
    void onAServiceOfTheRealDirectory() throws Exception {
        hsds.run(
                DirectoryFiles.real("miami-211-hsds-1.1.zip"),
                new HsdsImport.Wish("miami-211-hsds-1.1", false),
                Progress.SILENT);
        goRound(find("food pantry"), Hands.WITHOUT_SCRIPT);
    }

    @Test
    void aHackathonIsPlannedByItsPublishedSchema() throws Exception {
        var schema = handIn(Hands.WITHOUT_SCRIPT, "hackathon");
        var host = somebody.named("Henriette");
        var id = some.start(host, Map.of("question", "Welche App brauchen wir wirklich?"));
        some.enter(id, host, Phase.DESIGN);
        var home = "/vorhaben/" + id;
        var henriette = Player.with(port, Hands.WITHOUT_SCRIPT, host);
        henriette.look(schema.path(), "cycle-hackathon");
        schema.takeOver(henriette, home);
        schema.planFirstTask(henriette, home, Phase.DESIGN, "gathering", "Was soll sie können?");
        schema.tickOffFirstTask(henriette, home, Phase.DESIGN);
        henriette.at(home, page -> assertThat(page.locator("main")).containsText("Was soll sie können?"));
        henriette.look(home + "/plan", "cycle-hackathon-plan");
    }

    private PublishedSchema handIn(Hands hands, String name) throws IOException {
        return PublishedSchema.handIn(Player.with(port, hands, somebody.named("Betreiberin", Role.OPERATOR)), name);
    }

    private UUID find(String words) {
        return directory
                .list(ServiceFilter.EVERYTHING.withWords(words), 1, 0)
                .getFirst()
                .serviceId();
    }

    private void goRound(UUID service, Hands hands) throws IOException {
        var schema = handIn(hands, "default");
        var anna = Player.with(port, hands, somebody.named("Anneliese"));
        var home = anna.start(service, "Wie kommen alle an den Tisch, fragt " + hands + "?", StandingKind.SERVICE_USER);
        var others = new ArrayList<Player>();
        for (var standing : List.of(
                StandingKind.RELATIVE,
                StandingKind.VOLUNTEER,
                StandingKind.NEIGHBOUR,
                StandingKind.PROFESSIONAL,
                StandingKind.ORGANISATION,
                StandingKind.MUNICIPALITY,
                StandingKind.FUNDER)) {
            var player = Player.with(port, hands, somebody.named("Mensch " + standing));
            player.join(home, standing);
            // Two do not vouch for one another.
            var voucher = standing == StandingKind.FUNDER ? others.get(1) : anna;
            voucher.vouchFor(player, home, standing);
            others.add(player);
        }
        others.getLast().vouchFor(anna, home, StandingKind.SERVICE_USER);
        schema.takeOver(anna, home);
        anna.look(home, "cycle-begun");
        var needs = plan(anna, others, home);
        var decision = design(anna, others, home, needs.getFirst(), schema);
        deliver(anna, others.get(5), home, decision, needs.getFirst());
        steer(anna, others, home);
        evaluate(anna, others, home);
        anna.look(home, "cycle-second-round");
        anna.look(home + "/verlauf", "cycle-history");
        anna.look("/faden/" + needs.getFirst(), "cycle-thread");
    }

    private List<UUID> plan(Player anna, List<Player> others, String home) {
        var step = some.newest(home);
        var needs = List.of(
                anna.say(step, "NEED", "Ich komme abends nicht mehr nach Hause, der letzte Bus fährt um sechs."),
                others.get(0).say(step, "NEED", "Meine Mutter isst allein, weil niemand sie begleitet."),
                others.get(3).say(step, "IDEA", "In der Küche fehlt am Wochenende eine Fachkraft."));
        others.get(1).support(needs.getFirst());
        some.over(step);
        anna.answer(step, "TAKEN_UP", "Das nehmen wir mit in die Gestaltung.", needs.subList(0, 2));
        anna.answer(step, "SET_ASIDE", "Das Personal plant der Träger. Wir fragen ihn im Januar.", needs.subList(2, 3));
        anna.close(step);
        var goal = anna.proposeGoal(home, "Bis zum Sommer kommen alle hin und wieder nach Hause.");
        others.forEach(other -> other.agree(goal));
        return needs;
    }

    private Step design(Player anna, List<Player> others, String home, UUID need, PublishedSchema schema) {
        anna.enter(home, Phase.DESIGN);
        schema.planFirstTask(anna, home, Phase.DESIGN, "gathering", "Was könnten wir tun?");
        var step = some.newest(home);
        var drive = others.get(1).drawFrom(need, step, "PROPOSAL", "Ein Fahrdienst mit Freiwilligen nach 18 Uhr.");
        var taxi = others.get(2).drawFrom(need, step, "PROPOSAL", "Gutscheine für das Taxi, bezahlt von der Stadt.");
        some.over(step);
        anna.answer(step, "TAKEN_UP", "Darüber stimmen wir ab.", List.of(drive, taxi));
        anna.close(step);
        schema.tickOffFirstTask(anna, home, Phase.DESIGN);
        anna.look(home + "/plan", "cycle-plan");
        anna.planStep(home, "decision-approval", "Womit fangen wir an?");
        var vote = some.newest(home);
        anna.offer(vote, drive, "Fahrdienst mit Freiwilligen");
        anna.offer(vote, taxi, "Gutscheine für das Taxi");
        anna.look("/abstimmung/" + vote.id() + "/zettel", "cycle-paper");
        anna.fixPaper(vote, List.of());
        anna.look("/abstimmung/" + vote.id(), "cycle-ballot");
        anna.vote(vote, 0);
        others.forEach(other -> other.vote(vote, 0));
        some.over(vote);
        anna.close(vote);
        anna.at(
                "/abstimmung/" + vote.id(),
                page -> assertThat(page.locator("#ergebnis")).containsText("Fahrdienst mit Freiwilligen"));
        anna.look("/abstimmung/" + vote.id(), "cycle-result");
        return vote;
    }

    private void deliver(Player anna, Player town, String home, Step decision, UUID need) {
        anna.enter(home, Phase.DELIVER);
        var wording = "Die Stadt stellt einen Kleinbus für den Fahrdienst.";
        var promise =
                town.promise(decision.id(), wording, LocalDate.now(Step.ZONE).plusDays(30));
        town.look(promise, "cycle-promise");
        town.report(promise, "KEPT", "Der Bus steht seit Montag am Haus.");
        anna.at("/faden/" + need, page -> assertThat(page.locator("main")).containsText(wording));
        anna.at(
                "/mein-platz/was-daraus-wurde",
                page -> assertThat(page.locator("main")).containsText(wording));
        anna.look("/mein-platz/was-daraus-wurde", "cycle-echo");
    }

    private void steer(Player anna, List<Player> others, String home) {
        anna.enter(home, Phase.STEER);
        anna.planStep(home, "decision-consent", "Wie teilen wir die Fahrten ein?");
        var step = some.newest(home);
        anna.offer(step, null, "Jeden ersten Montag sprechen wir die Fahrten ab");
        anna.fixPaper(step, List.of());
        anna.takeStance(step, "CONSENTS", NO_REASON);
        others.forEach(other -> other.takeStance(step, "CONSENTS", NO_REASON));
        some.over(step);
        anna.close(step);
        anna.look("/abstimmung/" + step.id(), "cycle-agreed");
    }

    private void evaluate(Player anna, List<Player> others, String home) {
        anna.enter(home, Phase.EVALUATE);
        anna.planStep(home, "gathering", "Was hat es gebracht?");
        var step = some.newest(home);
        var review = List.of(
                anna.say(step, "NEED", "Ich komme jetzt auch im Winter zum Essen."),
                others.get(6).say(step, "IDEA", "Der Fahrdienst braucht eine Nummer für Notfälle."));
        some.over(step);
        anna.answer(step, "TAKEN_UP", "Danke. Damit geht die nächste Runde los.", review);
        anna.close(step);
        anna.beginRound(home, Phase.PLAN);
        anna.at(home, page -> assertThat(page.locator(".hero .eyebrow")).containsText("2"));
    }
}
