package org.augenhoehe.participation.walk;

import java.util.List;
import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.walk.route.Station;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.participation.walk.SomeWalks.CROSSING;
import static org.augenhoehe.participation.walk.SomeWalks.CURB;

/// Hosts prepare a walk through the neighbourhood, and who takes part suggests stations.
@PlatformTest
class StationsTest {
    @Autowired
    SomeWalks walks;

    @Autowired
    SomeUndertaking some;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    List<Moderated> moderated;

    @Autowired
    TransactionTemplate transaction;

    SignedIn host;
    SignedIn one;
    Step step;

    @BeforeEach
    void aWalkThatIsPrepared() throws Exception {
        host = somebody.named("Petra");
        step = walks.open(host);
        one = some.participant(step.undertaking());
    }

    @Test
    void everybodyReadsWhenItBeginsAndSeesTheStationsOnTheMapAndInTheList() throws Exception {
        walks.name(host, step, "Bank am Bach", "50.94450, 9.61300");
        assertThat(click.look(SomeWalks.path(step)).getContentAsString())
                .contains(
                        "14:30", "Treffpunkt", "Wir gehen langsam.", CROSSING, "Bank am Bach", "<svg viewBox=\"0 0 480")
                .contains("Karte, Norden ist oben: der Weg mit 2 Stationen", "Der Weg ist etwa 0,4 km lang")
                .doesNotContain("Unterwegs aufschreiben</span>");
    }

    @Test
    void onlyHostsPrepareAWalkAndWhatIsMissingIsSaidAtItsField() throws Exception {
        var path = SomeWalks.path(step) + "/vorbereiten";
        assertThat(click.look(one, path).getStatus()).isEqualTo(403);
        assertThat(click.send(one, path, SomeWalks.prepared()).getStatus()).isEqualTo(403);
        var typed = SomeWalks.prepared();
        typed.put("begins", "halb drei");
        typed.put("place", "");
        var answer = click.send(host, path, typed);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("zum Beispiel 14:30", "wo ihr euch trefft", "Wir gehen langsam.");
    }

    @Test
    void hostsAreToldThatAWalkIsNotPrepared() throws Exception {
        var bare = walks.bare(host);
        assertThat(click.look(host, "/vorhaben/" + bare.undertaking()).getContentAsString())
                .contains("Rundgang vorbereiten");
        assertThat(click.look(SomeWalks.path(bare)).getContentAsString()).contains("Noch steht nicht fest");
    }

    @Test
    void whoTakesPartSuggestsAStationAndReadsWhyItIsLeftOut() throws Exception {
        var suggested = walks.name(one, step, "Spielplatz", "");
        assertThat(suggested.state()).isEqualTo(Station.State.SUGGESTED);
        var deeds = SomeWalks.path(step) + "/stationen/" + suggested.id();
        for (var deed : List.of("", "/frueher", "/aufnehmen", "/weglassen")) {
            var forbidden = click.send(one, deeds + deed, Map.of("name", "Anders", "reason-" + suggested.id(), "Nein"));
            assertThat(forbidden.getStatus()).as(deed).isEqualTo(403);
        }
        var unsaid = click.send(host, deeds + "/weglassen");
        assertThat(unsaid.getStatus()).isEqualTo(422);
        assertThat(unsaid.getContentAsString()).contains("Schreib, warum.");
        click.send(host, deeds + "/weglassen", Map.of("reason-" + suggested.id(), "Dort wird gebaut."));
        assertThat(walks.look(one, step)).contains("Nicht auf dem Weg", "Dort wird gebaut.");
        assertThat(click.look(one, "/neues").getContentAsString())
                .contains("Deine Station ist bei einem Rundgang nicht auf dem Weg", "Dort wird gebaut.");
        click.send(host, deeds + "/aufnehmen");
        assertThat(walks.station(step, "Spielplatz").number()).isEqualTo(2);
        click.send(host, deeds + "/frueher");
        assertThat(walks.stations(step)).extracting(Station::name).containsExactly("Spielplatz", CROSSING);
    }

    @Test
    void whoSuggestsVeryMuchStopsNeitherOthersNorHosts() throws Exception {
        for (int more = 0; more < 5; more++) {
            walks.name(one, step, "Ecke " + "abcde".charAt(more), "");
        }
        var path = SomeWalks.path(step) + "/stationen/neu";
        var sixth = click.send(one, path, Map.of("name", "Noch eine Ecke", "place", "", "question", "", "access", ""));
        assertThat(sixth.getStatus()).isEqualTo(422);
        assertThat(sixth.getContentAsString()).contains("Es warten schon viele Vorschläge.", "Noch eine Ecke");
        walks.name(some.participant(step.undertaking()), step, "Spielplatz", "");
        assertThat(walks.name(host, step, "Bank am Bach", "").number()).isEqualTo(2);
    }

    @Test
    void whatHostsWroteCanBeHiddenAndTheTimeStays() throws Exception {
        var station = walks.station(step, CROSSING);
        for (var kind : moderated) {
            var thing = kind.kind().equals("rundgang") ? step.id() : station.id();
            if (kind.kind().equals("rundgang") || kind.kind().equals("rundgang-station")) {
                assertThat(kind.find(thing)).as(kind.kind()).isPresent();
                transaction.executeWithoutResult(status -> kind.hide(thing));
            }
        }
        assertThat(walks.look(one, step))
                .contains(
                        "14:30", "Treffpunkt und Hinweise sind gerade verborgen", "Diese Station ist gerade verborgen")
                .doesNotContain("Wir gehen langsam.")
                .doesNotContain(CROSSING);
    }

    @Test
    void aHiddenStationIsNeitherOnTheMapNorInTheFilesAndNoNoteIsLostForIt() throws Exception {
        var bank = walks.name(host, step, "Bank am Bach", "50.94450, 9.61300");
        var typed = SomeWalks.note(CURB);
        typed.put("station", bank.id().toString());
        walks.send(one, step, typed);
        var kind = moderated.stream()
                .filter(any -> any.kind().equals("rundgang-station"))
                .findFirst()
                .orElseThrow();
        transaction.executeWithoutResult(status -> kind.hide(bank.id()));
        assertThat(walks.look(one, step)).contains("der Weg mit 1 Station", CURB);
        for (var file : List.of("/notizen.csv", "/notizen.geojson")) {
            assertThat(click.look(SomeWalks.path(step) + file).getContentAsString())
                    .as(file)
                    .contains(CURB)
                    .doesNotContain("50.9445");
        }
        var late = SomeWalks.note("Hier fehlt eine Bank.");
        late.put("station", bank.id().toString());
        assertThat(walks.send(one, step, late).getStatus()).isEqualTo(200);
        assertThat(walks.notes(step).getLast().station()).isNull();
    }
}
