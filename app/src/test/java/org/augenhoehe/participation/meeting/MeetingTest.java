package org.augenhoehe.participation.meeting;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.meeting.SomeMeeting.Met;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.participation.meeting.SomeMeeting.piece;

/// Through a whole meeting, what is hidden or erased is read nowhere, and its pages stay quick.
@PlatformTest
class MeetingTest {
    @Autowired
    SomeMeeting meetings;

    @Autowired
    Click click;

    @Autowired
    List<Moderated> moderated;

    @Autowired
    Erasure erasure;

    @Autowired
    CountedQueries queries;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whatModerationHidesIsNowhereToBeRead() throws Exception {
        var met = meetings.going(Format.PLAIN, 1);
        meetings.done(met.other(), met.path() + "/tagesordnung", Map.of("title", "Böse Überschrift", "minutes", "5"));
        var piece = meetings.write(met, met.other(), piece("NEED", "Böse Worte über Herrn Kruse."));
        var point = meetings.agenda(met).stream()
                .filter(one -> one.title().equals("Böse Überschrift"))
                .findFirst()
                .orElseThrow();
        meetings.publish(met);
        hide("protokoll", piece.id());
        hide("tagesordnung", point.id());
        hide("treffen", met.id());
        for (var path : List.of(
                met.path(),
                met.path() + "/ablauf",
                met.minutes(),
                met.path() + "/protokoll.md",
                "/faden/" + piece.id(),
                met.path() + "/termin.ics",
                "/suche?q=Kruse")) {
            assertThat(click.look(path).getContentAsString())
                    .as(path)
                    .doesNotContain("Böse Worte", "Böse Überschrift", SomeMeeting.PLACE);
        }
    }

    private void hide(String kind, UUID thing) {
        transaction.executeWithoutResult(any -> moderated.stream()
                .filter(one -> one.kind().equals(kind))
                .forEach(one -> {
                    assertThat(one.list(List.of(thing))).containsKey(thing);
                    one.hide(thing);
                }));
    }

    @Test
    void whatModerationShowsAgainComesToTheThreadAfterAll() throws Exception {
        var met = meetings.going(Format.PLAIN, 1);
        meetings.write(met, met.other(), piece("NOTE", "Es waren viele da."));
        var need = meetings.write(met, met.other(), piece("NEED", "Der Saal muss wärmer werden."));
        var pieces = moderated.stream()
                .filter(one -> one.kind().equals("protokoll"))
                .findFirst()
                .orElseThrow();
        transaction.executeWithoutResult(any -> pieces.hide(need.id()));
        meetings.publish(met);
        assertThat(click.look("/faden/" + need.id()).getStatus()).isEqualTo(404);
        transaction.executeWithoutResult(any -> pieces.showAgain(need.id()));
        assertThat(click.look("/faden/" + need.id()).getContentAsString()).contains("Der Saal muss wärmer werden.");
    }

    @Test
    void whoLeavesOrIsErasedIsNamedNowhere() throws Exception {
        var met = meetings.going(Format.PLAIN, 2);
        var goes = met.other();
        meetings.done(goes, met.path() + "/tagesordnung", Map.of("title", "Die Heizung", "minutes", "5"));
        meetings.done(goes, met.path() + "/antwort", Map.of("answer", "YES", "people", "1", "interpreter", "Dari"));
        meetings.write(met, goes, piece("NOTE", "Der Saal ist kalt."));
        click.send(goes, "/vorhaben/" + met.step().undertaking() + "/verlassen");
        assertThat(meetings.look(met.host(), met.path() + "/anmeldungen")).doesNotContain("Dari");
        assertThat(meetings.look(goes, met.path())).doesNotContain(SomeMeeting.LINK);
        assertThat(click.look(goes, met.minutes()).getStatus()).isEqualTo(303);
        erasure.erase(goes.id());
        assertThat(meetings.look(met.host(), met.minutes()))
                .contains("Der Saal ist kalt.")
                .doesNotContain(goes.name());
        assertThat(meetings.look(met.host(), met.path()))
                .contains("Die Heizung")
                .doesNotContain(goes.name());
    }

    @Test
    void thePagesAskTheDatabaseAsOftenForManyAsForOne() throws Exception {
        var met = meetings.going(Format.PLAIN, 2);
        meetings.write(met, met.other(), piece("NOTE", "Eins."));
        int before = asked(met);
        for (int i = 0; i < 6; i++) {
            meetings.write(met, met.others().get(i % 2), piece("NEED", "Noch etwas, und zwar Nummer " + i));
            meetings.done(met.other(), met.path() + "/tagesordnung", Map.of("title", "Thema " + i, "minutes", "5"));
        }
        assertThat(asked(met)).isEqualTo(before);
    }

    private int asked(Met met) throws Exception {
        int sum = 0;
        for (var path : List.of(met.path(), met.path() + "/ablauf", met.minutes(), met.path() + "/anmeldungen")) {
            sum += queries.during(() -> click.look(met.host(), path));
        }
        return sum;
    }
}
