package org.augenhoehe.sharing.offer.book;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.sharing.SomeOffers;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.offer.admit.SomeAgreements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.sharing.SomeOffers.id;
import static org.augenhoehe.sharing.SomeOffers.offered;
import static org.augenhoehe.sharing.SomeOffers.with;

/// Somebody offers something, changes it, pauses it, takes it back; nobody else does.
@PlatformTest
class OfferingTest {
    private static final String NEW = "/teilen/angebot/neu";

    @Autowired
    SomeOffers offers;

    @Autowired
    SomeAgreements agreements;

    @Autowired
    OfferStore store;

    @Autowired
    Founding founding;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Erasure erasure;

    SignedIn owner;
    SignedIn other;

    @BeforeEach
    void people() {
        owner = somebody.named("Anneliese");
        other = somebody.named("Yusuf");
    }

    @Test
    void whatIsOfferedIsFoundByEverybody() throws Exception {
        var typed = with(offered("Heckenschere Amaryllis"), Map.of("access", "ONE_HAND", "hours", "1,5"));
        var path = offers.offer(owner, typed);
        assertThat(click.look(path).getContentAsString())
                .contains(
                        "Heckenschere Amaryllis",
                        "Anneliese",
                        "Verleihen",
                        "Werkzeug",
                        "Bring es sauber zurück.",
                        "Sag es mir gleich.",
                        "Mit einer Hand zu bedienen",
                        "1,5 Stunden der Zeitbank",
                        "Melde dich an.");
        assertThat(click.look("/teilen?q=Amaryllis").getContentAsString()).contains(path);
        assertThat(click.look("/suche?q=Amaryllis").getContentAsString()).contains(path);
        assertThat(click.look("/karte?q=Amaryllis").getContentAsString()).contains(path, "Zum Teilen");
        assertThat(click.look("/aktuelles").getContentAsString()).contains(path);
        assertThat(click.look(owner, "/teilen/meins").getContentAsString()).contains(path);
        assertThat(click.look(other, "/teilen/meins").getContentAsString()).doesNotContain(path);
    }

    @Test
    void theFormSuggestsWhatHoldsWhenSomethingBreaks() throws Exception {
        assertThat(click.look(owner, NEW + "?was=ROOM&titel=Saal").getContentAsString())
                .contains("Wenn etwas kaputtgeht, sag es mir gleich.", "value=\"Saal\"", "place");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deal | '' | Wähl aus: verleihen",
                "good | '' | Wähl aus, was es ist.",
                "category | HEXEREI | ",
                "title | x | Schreib es in 3 bis 120 Zeichen.",
                "pieces | 501 | Schreib eine Zahl von 1 bis 500.",
                "pieces | 0 | Schreib eine Zahl von 1 bis 500.",
                "hours | 101 | Schreib eine Zahl wie 2",
                "hours | viele | Schreib eine Zahl wie 2",
                "exactness | EXACT | Genau zeigen wir nur Orte von Gruppen",
                "admits | MEMBERS | Wähl mindestens eine Gruppe",
                "deal | SWAP | Sag, was du dafür möchtest.",
                "good | SKILL | Können und Wissen kommen nicht zurück.",
                "ort-breite | 200 | ",
            })
    void whatCannotBeIsSaidAtItsFieldAndNothingIsKept(String field, String value, @Nullable String sentence)
            throws Exception {
        var answer = click.send(owner, NEW, with(offered("Bohrer Malve"), Map.of(field, value)));
        assertThat(answer.getStatus()).isEqualTo(422);
        var body = answer.getContentAsString();
        if (sentence != null) {
            assertThat(body).contains(sentence);
        }
        if (!field.equals("title")) {
            assertThat(body).contains("Bohrer Malve");
        }
        assertThat(store.listOf(owner.id())).isEmpty();
    }

    @Test
    void theSuggestedSentenceMakesNoTwoOffersAlike() throws Exception {
        var suggested = "Was du kaputt machst, bringen wir zusammen in Ordnung: bis höchstens zum Zeitwert.";
        for (var title : List.of("Säge", "Spaten", "Hobel", "Feile", "Zange", "Axt")) {
            offers.offer(owner, with(offered(title), Map.of("damage", suggested, "about", "")));
        }
        assertThat(store.listOf(owner.id())).hasSize(6).allMatch(Offer::isPublic);
        // A link is looked at all the same.
        var path = offers.offer(owner, with(offered("Rechen"), Map.of("damage", "Lies https://example.org")));
        assertThat(store.get(id(path)).isPublic()).isFalse();
    }

    @Test
    void aSkillIsThereOnce() throws Exception {
        var typed = with(offered("Nachhilfe in Mathe"), Map.of("deal", "GIVE", "good", "SKILL", "pieces", "2"));
        assertThat(click.send(owner, NEW, typed).getContentAsString()).contains("Schreib 1.");
        typed.put("pieces", "1");
        assertThat(store.get(id(offers.offer(owner, typed))).isBookable()).isFalse();
    }

    @Test
    void whoChangesNoWordsChangesAsOftenAsNeeded() throws Exception {
        var typed = with(offered("Gläser mit Stiel, Hibiskus"), Map.of("about", "Für Feste, gespült und im Karton."));
        var path = offers.offer(owner, typed);
        for (var number = 1; number <= 6; number++) {
            var changed = Map.of("version", String.valueOf(number), "pieces", String.valueOf(10 + number));
            assertThat(click.send(owner, path + "/aendern", with(typed, changed))
                            .getStatus())
                    .as("change " + number)
                    .isEqualTo(303);
        }
        assertThat(store.get(id(path)).pieces()).isEqualTo(16);
    }

    @Test
    void aTitleOfSignsIsATitle() throws Exception {
        // Two signs are four units to the browser and to Java, and two letters to the database.
        var path = offers.offer(owner, with(offered("🎸🎸"), Map.of("about", "", "conditions", "", "damage", "")));
        assertThat(store.get(id(path)).name()).isEqualTo("🎸🎸");
    }

    @Test
    void aGroupOffersThroughWhoeverSpeaksForIt() throws Exception {
        var group = founding.group(owner);
        var member = somebody.named("Mila");
        founding.join(owner, group, member);
        var typed = with(offered("Zelt der Gruppe"), Map.of("owner", group.toString(), "exactness", "EXACT"));
        for (var person : new SignedIn[] {member, other}) {
            var refused = click.send(person, NEW, typed);
            assertThat(refused.getStatus()).isEqualTo(422);
            assertThat(refused.getContentAsString()).contains("sprechen dürfen");
        }
        var path = offers.offer(owner, typed);
        var offer = store.get(id(path));
        assertThat(offer.person()).isNull();
        assertThat(offer.organisation()).isEqualTo(group);
        assertThat(click.look(member, path + "/aendern").getStatus()).isEqualTo(403);
        assertThat(click.look(owner, path + "/aendern").getStatus()).isEqualTo(200);
        assertThat(click.look("/teilen?von=" + group).getContentAsString()).contains(path);
        assertThat(click.look("/gruppen/" + group).getContentAsString()).contains("/teilen?von=" + group);
        // Whoever spoke for it goes; the tent stays.
        erasure.erase(owner.id());
        assertThat(store.get(id(path)).isOpen()).isTrue();
    }

    @Test
    void membersAreThoseOfOnesOwnGroups() throws Exception {
        var foreign = founding.group(other);
        var typed = with(offered("Beamer"), Map.of("admits", "MEMBERS", "members", foreign.toString()));
        assertThat(click.send(owner, NEW, typed).getContentAsString())
                .contains("Du kannst nur Gruppen wählen, zu denen du gehörst.");
        founding.join(other, foreign, owner);
        assertThat(click.look(offers.offer(owner, typed)).getContentAsString()).contains("Für Mitglieder");
    }

    @Test
    void onlyItsOwnerChangesPausesAndTakesItBack() throws Exception {
        var path = offers.offer(owner, "Leiter Tulpe");
        var typed = with(offered("Andere Leiter"), Map.of("version", "1"));
        assertThat(click.send(other, path + "/aendern", typed).getStatus()).isEqualTo(403);
        for (var deed : new String[] {"/pausieren", "/weiter", "/zurueckziehen"}) {
            assertThat(click.send(other, path + deed).getStatus()).as(deed).isEqualTo(403);
        }
        assertThat(click.look(other, path + "/bilder").getStatus()).isEqualTo(403);
        assertThat(click.look(other, path).getContentAsString()).doesNotContain("/aendern", "/zurueckziehen");
        assertThat(store.get(id(path)).name()).isEqualTo("Leiter Tulpe");
        assertThat(store.get(id(path)).isOpen()).isTrue();
    }

    @Test
    void twoWhoChangeItAtOnceDoNotOverwriteEachOther() throws Exception {
        var typed = offered("Leiter Nelke");
        var path = offers.offer(owner, typed);
        var first = with(typed, Map.of("version", "1", "title", "Leiter Nelke, 3 Meter"));
        assertThat(click.send(owner, path + "/aendern", first).getStatus()).isEqualTo(303);
        var late = click.send(owner, path + "/aendern", with(typed, Map.of("version", "1", "title", "Leiterchen")));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString()).contains("Leiterchen", "Inzwischen hat sich das Angebot geändert.");
        assertThat(store.get(id(path)).name()).isEqualTo("Leiter Nelke, 3 Meter");
    }

    @Test
    void whatIsPausedIsNotToBeHadAndComesBack() throws Exception {
        var path = offers.offer(owner, "Rasenmäher Krokus");
        assertThat(click.send(owner, path + "/weiter").getStatus()).isEqualTo(422);
        click.send(owner, path + "/pausieren");
        assertThat(click.look("/teilen?q=Krokus").getContentAsString()).doesNotContain(path);
        assertThat(click.look("/suche?q=Krokus").getContentAsString()).doesNotContain(path);
        assertThat(click.look("/karte?q=Krokus").getContentAsString()).doesNotContain(path);
        assertThat(click.look(path).getContentAsString()).contains("Rasenmäher Krokus", "Das gibt es gerade nicht.");
        click.send(owner, path + "/weiter");
        assertThat(click.look("/teilen?q=Krokus").getContentAsString()).contains(path);
    }

    @Test
    void whatIsAgreedStaysPossible() throws Exception {
        var typed = with(offered("Stühle Aster"), Map.of("pieces", "10"));
        var path = offers.offer(owner, typed);
        agreements.agree(other.id(), id(path));
        var withdrawn = click.send(owner, path + "/zurueckziehen");
        assertThat(withdrawn.getStatus()).isEqualTo(422);
        assertThat(withdrawn.getContentAsString()).contains("Dazu ist gerade etwas vereinbart");
        for (var change : List.of(Map.of("pieces", "1"), Map.of("deal", "GIVE"), Map.of("good", "ROOM"))) {
            var changed = with(with(typed, Map.of("version", "1")), change);
            assertThat(click.send(owner, path + "/aendern", changed).getStatus())
                    .as(change.toString())
                    .isEqualTo(422);
        }
        var fewer = with(typed, Map.of("version", "1", "pieces", "2"));
        assertThat(click.send(owner, path + "/aendern", fewer).getStatus()).isEqualTo(303);
        agreements.end(other.id(), id(path));
        assertThat(click.send(owner, path + "/zurueckziehen").getStatus()).isEqualTo(303);
    }

    @Test
    void whatIsTakenBackLeavesASentence() throws Exception {
        var path = offers.offer(owner, "Schubkarre Iris");
        click.send(owner, path + "/zurueckziehen");
        assertThat(click.look(path).getContentAsString())
                .contains("Hier stand ein Angebot.")
                .doesNotContain("Schubkarre Iris", "Anneliese", "Bring es sauber zurück.");
        assertThat(click.look("/aktuelles").getContentAsString()).doesNotContain("Schubkarre Iris");
        assertThat(click.look("/suche?q=Schubkarre").getContentAsString()).doesNotContain(path);
        assertThat(offers.count("sharing.exact_place where offer = '" + id(path) + "'"))
                .isZero();
        assertThat(click.send(owner, path + "/zurueckziehen").getStatus()).isEqualTo(422);
        assertThat(click.look(owner, path + "/aendern").getStatus()).isEqualTo(404);
    }

    @Test
    void whoIsErasedTakesAlongWhatWasTheirs() throws Exception {
        var path = offers.offer(owner, "Nähmaschine Distel");
        assertThat(click.look(owner, "/meine-daten").getContentAsString())
                .contains("Nähmaschine Distel", SomeOffers.NORTH);
        agreements.agree(other.id(), id(path));
        erasure.erase(owner.id());
        var gone = store.get(id(path));
        assertThat(gone.isWithdrawn()).isTrue();
        assertThat(gone.person()).isNull();
        assertThat(gone.title()).isNull();
        assertThat(click.look("/teilen?q=Distel").getContentAsString()).doesNotContain(path);
        assertThat(offers.count("sharing.exact_place where offer = '" + id(path) + "'"))
                .isZero();
        agreements.end(other.id(), id(path));
    }

    @Test
    void anAddressThatNobodyKnowsLeadsToNothing() throws Exception {
        assertThat(click.look("/teilen/angebot/" + UUID.randomUUID()).getStatus())
                .isEqualTo(404);
        assertThat(click.look("/teilen/angebot/neulich").getStatus()).isEqualTo(404);
    }
}
