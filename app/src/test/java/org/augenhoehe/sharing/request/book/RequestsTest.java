package org.augenhoehe.sharing.request.book;

import java.time.LocalDate;
import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.sharing.SomeOffers;
import org.augenhoehe.sharing.request.RequestState;
import org.augenhoehe.sharing.request.RequestStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.sharing.SomeOffers.asked;
import static org.augenhoehe.sharing.SomeOffers.id;
import static org.augenhoehe.sharing.SomeOffers.with;

/// Somebody asks for something, changes it, and has found it; nobody else does.
@PlatformTest
class RequestsTest {
    private static final String NEW = "/teilen/gesuch/neu";

    @Autowired
    SomeOffers some;

    @Autowired
    RequestStore store;

    @Autowired
    RequestEnding ending;

    @Autowired
    Founding founding;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Erasure erasure;

    @Autowired
    JdbcClient db;

    SignedIn asker;
    SignedIn other;

    @BeforeEach
    void people() {
        asker = somebody.named("Mila");
        other = somebody.named("Yusuf");
    }

    @Test
    void whatIsAskedForIsReadByEverybody() throws Exception {
        var path = some.ask(asker, with(asked("Umzugskartons Mohn"), Map.of("access", "BROUGHT", "pieces", "30")));
        assertThat(click.look(path).getContentAsString())
                .contains("Umzugskartons Mohn", "Mila", "30 Stück", "Wird gebracht und geholt", "Kannst du helfen?");
        assertThat(click.look("/teilen/gesuche?q=Umzugskarton").getContentAsString())
                .contains(path);
        assertThat(click.look("/teilen/gesuche?was=ROOM").getContentAsString()).doesNotContain(path);
        assertThat(click.look("/suche?q=Umzugskartons").getContentAsString()).contains(path);
        assertThat(click.look("/aktuelles").getContentAsString()).contains(path);
        assertThat(click.look(asker, "/teilen/meins").getContentAsString()).contains(path);
    }

    @Test
    void whereItIsNeededIsKeptNoMoreExactlyThanItIsShown() throws Exception {
        var typed = with(asked("Rampe Veilchen"), Map.of("ort", "Lindenweg 7, 30159 Hannover"));
        var path = some.ask(asker, typed);
        assertThat(click.look(asker, path).getContentAsString())
                .contains("30159 Hannover")
                .doesNotContain("Lindenweg");
        assertThat(db.sql("select place from sharing.request where id = :id")
                        .param("id", id(path))
                        .query(String.class)
                        .single())
                .isEqualTo("30159 Hannover");
        var changed = with(typed, Map.of("version", "1", "title", "Rampe Veilchen, mobil", "ort", "30159 Hannover"));
        assertThat(click.send(asker, path + "/aendern", changed).getStatus()).isEqualTo(303);
        assertThat(store.get(id(path)).place()).isEqualTo("30159 Hannover");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "good | '' | Wähl aus, was du suchst.",
                "category | '' | Wähl aus, worum es geht.",
                "title | x | Schreib es in 3 bis 120 Zeichen.",
                "pieces | 0 | Schreib eine Zahl von 1 bis 500.",
                "untilDay | '' | Sag, bis wann du es brauchst.",
                "untilDay | 2020-02-02 | Der letzte Tag ist schon vorbei.",
                "untilDay | 2999-02-02 | Ein Gesuch steht höchstens ein Jahr.",
                "untilDay | morgen | ",
                "exactness | EXACT | Genau zeigen wir nur Orte von Gruppen",
                "ort | 7 | ",
            })
    void whatCannotBeIsSaidAtItsField(String field, String value, @Nullable String sentence) throws Exception {
        var typed = with(asked("Leiter Klee"), Map.of(field, value));
        if (field.equals("ort")) {
            typed.put("ort-breite", "300");
        }
        var answer = click.send(asker, NEW, typed);
        assertThat(answer.getStatus()).isEqualTo(422);
        if (sentence != null) {
            assertThat(answer.getContentAsString()).contains(sentence);
        }
        assertThat(store.listOf(asker.id())).isEmpty();
    }

    @Test
    void whoSpeaksForAGroupAsksForIt() throws Exception {
        var group = founding.group(asker);
        var member = somebody.named("Ole");
        founding.join(asker, group, member);
        var typed = with(asked("Raum für 20, Klatschmohn"), Map.of("good", "ROOM", "owner", group.toString()));
        assertThat(click.send(member, NEW, typed).getStatus()).isEqualTo(422);
        assertThat(click.send(other, NEW, typed).getStatus()).isEqualTo(422);
        var path = some.ask(asker, typed);
        assertThat(store.get(id(path)).organisation()).isEqualTo(group);
        assertThat(click.look(member, path + "/aendern").getStatus()).isEqualTo(403);
        assertThat(click.send(member, path + "/beenden", Map.of("how", "FOUND")).getStatus())
                .isEqualTo(403);
        assertThat(click.look(asker, path + "/aendern").getStatus()).isEqualTo(200);
    }

    @Test
    void onlyWhoeverAskedChangesAndEndsIt() throws Exception {
        var typed = asked("Bohrer Primel");
        var path = some.ask(asker, typed);
        assertThat(click.look(other, path + "/aendern").getStatus()).isEqualTo(403);
        assertThat(click.send(other, path + "/aendern", with(typed, Map.of("version", "1")))
                        .getStatus())
                .isEqualTo(403);
        assertThat(click.send(other, path + "/beenden", Map.of("how", "FOUND")).getStatus())
                .isEqualTo(403);
        assertThat(click.send(asker, path + "/beenden").getContentAsString()).contains("Wähl aus, warum.");
        assertThat(click.send(asker, path + "/beenden", Map.of("how", "OPEN")).getStatus())
                .isEqualTo(422);
        assertThat(store.get(id(path)).isOpen()).isTrue();
        click.send(asker, path + "/beenden", Map.of("how", "FOUND"));
        assertThat(click.look(path).getContentAsString()).contains("Bohrer Primel", "gefunden");
        assertThat(click.look("/teilen/gesuche?q=Primel").getContentAsString()).doesNotContain(path);
        assertThat(click.look("/suche?q=Primel").getContentAsString()).doesNotContain(path);
        assertThat(click.send(asker, path + "/beenden", Map.of("how", "OVER")).getContentAsString())
                .contains("Das Gesuch ist schon beendet.");
        assertThat(click.look(asker, path + "/aendern").getStatus()).isEqualTo(404);
    }

    @Test
    void twoWhoChangeItAtOnceDoNotOverwriteEachOther() throws Exception {
        var typed = asked("Zelt Enzian");
        var path = some.ask(asker, typed);
        var first = with(typed, Map.of("version", "1", "title", "Großes Zelt Enzian"));
        assertThat(click.send(asker, path + "/aendern", first).getStatus()).isEqualTo(303);
        var late = click.send(asker, path + "/aendern", with(typed, Map.of("version", "1", "title", "Zeltchen")));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString()).contains("Zeltchen", "Inzwischen hat sich das Gesuch geändert.");
        assertThat(store.get(id(path)).name()).isEqualTo("Großes Zelt Enzian");
    }

    @Test
    void theDayAfterItsLastDayItIsOver() throws Exception {
        var typed = with(
                asked("Tisch Ringelblume"),
                Map.of("untilDay", LocalDate.now(People.ZONE).toString()));
        var path = some.ask(asker, typed);
        ending.endOver();
        assertThat(store.get(id(path)).isOpen()).isTrue();
        db.sql("update sharing.request set until_day = until_day - 1 where id = :id")
                .param("id", id(path))
                .update();
        ending.endOver();
        assertThat(store.get(id(path)).state()).isEqualTo(RequestState.OVER);
        assertThat(click.look("/teilen/gesuche?q=Ringelblume").getContentAsString())
                .doesNotContain(path);
    }

    @Test
    void whoChangesNoWordsChangesAsOftenAsNeeded() throws Exception {
        var typed = with(asked("Bierbänke für den Hof, Oleander"), Map.of("about", "Für unser Fest im Innenhof."));
        var path = some.ask(asker, typed);
        for (var number = 1; number <= 6; number++) {
            var changed = Map.of("version", String.valueOf(number), "pieces", String.valueOf(10 + number));
            assertThat(click.send(asker, path + "/aendern", with(typed, changed))
                            .getStatus())
                    .as("change " + number)
                    .isEqualTo(303);
        }
    }

    @Test
    void whoeverAskedDeletesItAlsoOnceItIsOver() throws Exception {
        var path = some.ask(asker, asked("Windeln Kornblume"));
        assertThat(click.send(other, path + "/zurueckziehen").getStatus()).isEqualTo(403);
        click.send(asker, path + "/beenden", Map.of("how", "FOUND"));
        assertThat(click.look(path).getContentAsString()).contains("Windeln Kornblume");
        assertThat(click.send(asker, path + "/zurueckziehen").getStatus()).isEqualTo(303);
        assertThat(click.look(path).getStatus()).isEqualTo(404);
        assertThat(click.look(asker, path).getStatus()).isEqualTo(404);
        assertThat(click.look(asker, "/teilen/meins").getContentAsString()).doesNotContain(path);
        assertThat(store.get(id(path)).state()).isEqualTo(RequestState.FOUND);
        assertThat(click.send(asker, path + "/zurueckziehen").getStatus()).isEqualTo(303);
        var open = some.ask(asker, asked("Rollstuhl Distel"));
        click.send(asker, open + "/zurueckziehen");
        assertThat(store.get(id(open)).isForgotten()).isTrue();
        assertThat(store.get(id(open)).state()).isEqualTo(RequestState.OVER);
        for (var page : new String[] {"/teilen/gesuche?q=Distel", "/suche?q=Distel", "/aktuelles"}) {
            assertThat(click.look(page).getContentAsString()).as(page).doesNotContain(open);
        }
    }

    @Test
    void whatIsOverForLongIsForgotten() throws Exception {
        var path = some.ask(asker, asked("Krücken Fenchel"));
        var open = some.ask(asker, asked("Leiter Fenchel"));
        click.send(asker, path + "/beenden", Map.of("how", "OVER"));
        ending.forgetEnded();
        assertThat(store.get(id(path)).name()).isEqualTo("Krücken Fenchel");
        db.sql("update sharing.request set changed_at = changed_at - interval '91 days' where person = :person")
                .param("person", asker.id())
                .update();
        ending.forgetEnded();
        assertThat(store.get(id(path)).isForgotten()).isTrue();
        assertThat(store.get(id(open)).name()).isEqualTo("Leiter Fenchel");
    }

    @Test
    void whatIsHiddenIsReadByWhoeverAskedAlone() throws Exception {
        var path = some.ask(asker, asked("Waffe Rittersporn"));
        click.send(other, "/melden/teilen-gesuch/" + id(path), Map.of("ground", "HURTS", "words", "Das macht Angst."));
        var matter = db.sql("select id from moderation.matter where thing = :thing")
                .param("thing", id(path))
                .query(String.class)
                .single();
        var moderator = somebody.named("Moderatorin", Role.MODERATOR);
        click.send(moderator, "/moderation/" + matter, Map.of("outcome", "HIDDEN", "reason", "Keine Waffen."));
        assertThat(click.look(path).getStatus()).isEqualTo(404);
        assertThat(click.look(other, path).getStatus()).isEqualTo(404);
        assertThat(click.look(asker, path).getContentAsString()).contains("Das liest gerade niemand außer dir.");
        for (var page : new String[] {"/teilen/gesuche?q=Rittersporn", "/suche?q=Rittersporn", "/aktuelles"}) {
            assertThat(click.look(page).getContentAsString()).as(page).doesNotContain(path);
        }
    }

    @Test
    void whoIsErasedTakesAlongWhatTheyAskedFor() throws Exception {
        var path = some.ask(asker, asked("Inkontinenzmaterial Lavendel"));
        assertThat(click.look(asker, "/meine-daten").getContentAsString()).contains("Inkontinenzmaterial Lavendel");
        erasure.erase(asker.id());
        assertThat(click.look(path).getStatus()).isEqualTo(404);
        var gone = store.get(id(path));
        assertThat(gone.isForgotten()).isTrue();
        assertThat(gone.person()).isNull();
        assertThat(gone.about()).isEmpty();
        assertThat(click.look("/suche?q=Inkontinenzmaterial").getContentAsString())
                .doesNotContain(path);
        assertThat(click.look("/aktuelles").getContentAsString()).doesNotContain("Lavendel");
    }
}
