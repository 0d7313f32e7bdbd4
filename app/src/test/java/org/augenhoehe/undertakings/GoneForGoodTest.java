package org.augenhoehe.undertakings;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.Leads;
import org.augenhoehe.undertakings.participants.ParticipantStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// Somebody deletes their account: they are gone from the undertaking, what they agreed to with others stays.
@PlatformTest
class GoneForGoodTest {
    private static final String KEPT = "Die Stufe am Eingang ist zu hoch.";
    private static final String SECRET = "Das sage ich nur euch.";

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    UndertakingStore store;

    @Autowired
    ParticipantStore participants;

    @Autowired
    Leads leads;

    @Autowired
    Erasure erasure;

    @Autowired
    java.util.List<PersonalData> rooms;

    @Autowired
    JdbcClient db;

    SignedIn host;
    SignedIn user;
    UUID id;

    @BeforeEach
    void aUserTakesPartInEverything() throws Exception {
        host = somebody.plain();
        id = some.start(host);
        var third = some.participant(id);
        user = some.participant(id, StandingKind.SERVICE_USER, third);
        click.send(third, "/vorhaben/" + id + "/verlassen");
        some.confirm(id, host, StandingKind.RELATIVE, user);
        click.send(host, "/vorhaben/" + id + "/menschen/ausnahme", Map.of("reason", "Erst einmal so."));
        click.send(user, "/vorhaben/" + id + "/menschen/ausnahme/bestaetigen");
        click.send(user, "/vorhaben/" + id + "/vorbereitung/oeffnen");
        write(KEPT);
        write(SECRET);
        var note = db.sql("select id from undertakings.preparation_note where author = :author and wording = :wording")
                .param("author", user.id())
                .param("wording", KEPT)
                .query(UUID.class)
                .single();
        click.send(user, "/vorhaben/" + id + "/vorbereitung/" + note + "/freigeben");
    }

    @Test
    void myDataNamesEverythingBeforehand() {
        var told = rooms.stream()
                .flatMap(room -> room.about(user.id()).stream())
                .filter(section -> section.titleKey().startsWith("undertakings.")
                        && !section.rows().isEmpty())
                .map(section -> section.titleKey())
                .toList();
        assertThat(told)
                .contains(
                        "undertakings.data.participant",
                        "undertakings.data.exception",
                        "undertakings.data.notes",
                        "undertakings.data.released");
    }

    @Test
    void nothingOfThePersonIsLeftAndTheWorkOfTheOthersStays() throws Exception {
        assertThat(leads.of(store.get(id)).mayDecide()).isTrue();
        erasure.erase(user.id());
        assertThat(participants.find(id, user.id())).isEmpty();
        assertThat(leads.of(store.get(id)).mayDecide())
                .as("an exception that nobody confirms")
                .isFalse();
        var page = click.look("/vorhaben/" + id).getContentAsString();
        assertThat(page).contains(KEPT).doesNotContain(SECRET);
        assertThat(db.sql(
                                "select count(*) from undertakings.preparation_note where wording = :wording and undertaking = :id")
                        .param("wording", SECRET)
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(click.look(host, "/vorhaben/" + id + "/menschen").getContentAsString())
                .contains("noch nicht bestätigt")
                .doesNotContain(user.name());
    }

    @Test
    void theirObjectionNoLongerHoldsTheOthersUp() throws Exception {
        var path = some.proposeGoal(id, host, "Alle können mitessen.");
        click.send(user, path + "/einwand", Map.of("objection", "Das schaffen wir nie."));
        some.endPeriod(path);
        assertThat(store.get(id).goal()).isNull();
        erasure.erase(user.id());
        assertThat(store.get(id).goal()).isEqualTo("Alle können mitessen.");
    }

    @Test
    void whatTheyProposedGoesOnWithoutThem() throws Exception {
        var path = some.proposeGoal(id, user, "Alle können mitessen.");
        erasure.erase(user.id());
        some.endPeriod(path);
        click.send(host, path + "/ja");
        assertThat(store.get(id).goal()).isEqualTo("Alle können mitessen.");
        assertThat(click.look(path).getStatus()).isEqualTo(200);
    }

    @Test
    void whereTheLastHostIsGoneTheOthersChooseAnew() throws Exception {
        erasure.erase(host.id());
        assertThat(participants.listHosts(id)).isEmpty();
        var path = click.send(user, "/vorhaben/" + id + "/menschen/" + user.id() + "/vorschlagen")
                .getHeader("Location");
        assertThat(path).contains("/einigung/");
        assertThat(participants.listHosts(id)).hasSize(1);
        assertThat(click.look("/vorhaben/" + id + "/verlauf").getContentAsString())
                .contains("Angefangen mit der Frage");
    }

    private void write(String wording) throws Exception {
        click.send(user, "/vorhaben/" + id + "/vorbereitung/schreiben", Map.of("wording", wording));
    }
}
