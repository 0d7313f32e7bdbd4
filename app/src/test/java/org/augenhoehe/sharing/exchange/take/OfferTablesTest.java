package org.augenhoehe.sharing.exchange.take;

import java.nio.charset.StandardCharsets;
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
import org.augenhoehe.sharing.exchange.SomeTables;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.FormToken.formToken;
import static org.augenhoehe.sharing.SomeOffers.NORTH;
import static org.augenhoehe.sharing.SomeOffers.id;
import static org.augenhoehe.sharing.SomeOffers.offered;
import static org.augenhoehe.sharing.SomeOffers.with;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

/// A file is read, looked at, and taken as a whole or not at all; read again, it changes nothing twice.
@PlatformTest
class OfferTablesTest {
    private static final String TABLE = """
            Kennung;Titel;Art;Was;Kategorie;Text;Stück;Zugang
            K-1;Bohrmaschine Zaunkönig;leihen;ding;werkzeug;Mit Koffer;2;eine-hand
            K-2;Leiter Zaunkönig;leihen;ding;werkzeug;;1;
            """;

    @Autowired
    SomeOffers offers;

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

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient db;

    SignedIn speaker;
    UUID group;

    @BeforeEach
    void aGroup() throws Exception {
        speaker = somebody.named("Petra");
        group = founding.group(speaker);
    }

    @Test
    void aTableIsLookedAtAndTakenAndReadAgainChangesNothingTwice() throws Exception {
        var path = read(speaker, TABLE);
        assertThat(click.look(speaker, path).getContentAsString())
                .contains("2 Angebote gelesen", "Bohrmaschine Zaunkönig", "Noch sieht das niemand.");
        assertThat(own()).isEmpty();
        assertThat(click.look(somebody.plain(), path).getStatus()).isEqualTo(404);
        assertThat(click.send(somebody.plain(), path + "/uebernehmen").getStatus())
                .isEqualTo(404);
        assertThat(click.send(speaker, path + "/uebernehmen").getStatus()).isEqualTo(303);
        assertThat(own())
                .extracting(Offer::title)
                .containsExactlyInAnyOrder("Bohrmaschine Zaunkönig", "Leiter Zaunkönig");
        assertThat(click.look(speaker, path).getContentAsString()).contains("2 Einträge kamen neu dazu");
        var again = read(speaker, TABLE);
        click.send(speaker, again + "/uebernehmen");
        assertThat(click.look(speaker, again).getContentAsString()).contains("Alles stand schon so da.");
        assertThat(own()).hasSize(2).allMatch(offer -> offer.version() == 1);
        click.send(speaker, read(speaker, TABLE.replace("Mit Koffer", "Ohne Koffer")) + "/uebernehmen");
        assertThat(own()).hasSize(2).anyMatch(offer -> offer.about().equals("Ohne Koffer") && offer.version() == 2);
    }

    @Test
    void oneWrongLineKeepsEverythingOut() throws Exception {
        var path = read(speaker, TABLE.replace("K-2;Leiter Zaunkönig;leihen", "K-2;Leiter Zaunkönig;klauen"));
        assertThat(click.look(speaker, path).getContentAsString())
                .contains("So können wir nichts davon übernehmen.", ">3<", "klauen");
        click.send(speaker, path + "/uebernehmen");
        assertThat(own()).isEmpty();
        assertThat(click.send(speaker, path + "/verwerfen").getStatus()).isEqualTo(303);
        assertThat(offers.count("sharing.import where id = '" + id(path) + "' and file is null"))
                .isEqualTo(1);
    }

    @Test
    void whatTheHouseRefusesTakesBackTheLinesBefore() throws Exception {
        // Nobody lends what they know: no line of a table says that this is wrong, the rules of the house do.
        var path =
                read(speaker, TABLE.replace("K-2;Leiter Zaunkönig;leihen;ding", "K-2;Leiter Zaunkönig;leihen;wissen"));
        var answer = click.send(speaker, path + "/uebernehmen");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Nichts wurde übernommen.", "Zeile 3:");
        assertThat(own()).isEmpty();
    }

    @Test
    void onlyWhoSpeaksForAGroupReadsFilesForIt() throws Exception {
        assertThat(send(somebody.plain(), TABLE.getBytes(StandardCharsets.UTF_8), group)
                        .getStatus())
                .isEqualTo(403);
        assertThat(click.look("/teilen/einlesen").getStatus()).isNotEqualTo(200);
        assertThat(click.look(somebody.plain(), "/teilen/austausch/meine.csv?von=" + group)
                        .getStatus())
                .isEqualTo(403);
        assertThat(click.send(speaker, "/teilen/einlesen", Map.of()).getStatus())
                .isEqualTo(422);
    }

    @Test
    void whatCommonsBookingHandsOutComesInWithItsHours() throws Exception {
        var path = read(speaker, SomeTables.resource("commonsbooking.csv"));
        assertThat(click.look(speaker, path).getContentAsString())
                .contains("2 Angebote gelesen, dazu 2 Buchungen", "1 abgesagte Buchung", "1 unbestätigte Buchung")
                .doesNotContain("Beispielmann");
        assertThat(click.send(speaker, path + "/uebernehmen").getStatus()).isEqualTo(303);
        assertThat(own()).hasSize(2);
        assertThat(bookings("BACK")).isEqualTo(1);
        assertThat(bookings("AGREED")).isEqualTo(1);
        click.send(speaker, read(speaker, SomeTables.resource("commonsbooking.csv")) + "/uebernehmen");
        assertThat(bookings("BACK") + bookings("AGREED")).isEqualTo(2);
        assertThat(db.sql("select count(*) from sharing.booking b where b::text like '%Beispielmann%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anHourThatIsGivenAlreadyTakesBackTheWholeFile() throws Exception {
        click.send(speaker, read(speaker, SomeTables.resource("commonsbooking.csv")) + "/uebernehmen");
        var more = new String(SomeTables.resource("commonsbooking.csv"), StandardCharsets.UTF_8)
                .replace("\n202;", "\n302;")
                .replace("Beamer Krickente", "Beamer Löffelente");
        var answer = click.send(speaker, read(speaker, more) + "/uebernehmen");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Zu dieser Zeit ist es schon belegt.");
        assertThat(own()).extracting(Offer::title).doesNotContain("Beamer Löffelente");
    }

    @Test
    void theJsonOfTheCommonsApiComesInToo() throws Exception {
        click.send(speaker, read(speaker, SomeTables.resource("commons-api.json")) + "/uebernehmen");
        assertThat(own())
                .extracting(Offer::title)
                .containsExactlyInAnyOrder("Pavillon Schnatterer", "Bollerwagen Gründler");
        assertThat(bookings("AGREED")).isEqualTo(1);
    }

    @Test
    void whatIsHandedOutIsReadInAgainAsItIs() throws Exception {
        click.send(speaker, read(speaker, TABLE) + "/uebernehmen");
        var handedOut =
                click.look(speaker, "/teilen/austausch/meine.csv?von=" + group).getContentAsString();
        assertThat(handedOut).contains("Bohrmaschine Zaunkönig", "eine-hand", "werkzeug");
        var again = read(speaker, handedOut);
        assertThat(click.look(speaker, again).getContentAsString()).contains("2 Angebote gelesen");
        click.send(speaker, again + "/uebernehmen");
        assertThat(click.look(speaker, again).getContentAsString()).contains("Alles stand schon so da.");
        assertThat(own()).hasSize(2).allMatch(offer -> offer.version() == 1);
    }

    @Test
    void thePublicTableNamesNobodyAndNoHouse() throws Exception {
        var owner = somebody.named("Rosalind " + UUID.randomUUID());
        var path = offers.offer(
                owner, with(offered("Sense Rohrdommel"), Map.of("about", "", "conditions", "", "damage", "")));
        var everything = click.look("/teilen/austausch/angebote.csv").getContentAsString();
        assertThat(everything)
                .contains("Sense Rohrdommel", path)
                .doesNotContain(owner.name(), owner.id().toString(), NORTH);
        assertThat(click.look(owner, "/teilen/austausch/meine.csv").getContentAsString())
                .contains("Sense Rohrdommel", NORTH);
        assertThat(click.look(speaker, "/teilen/austausch/meine.csv").getContentAsString())
                .doesNotContain("Sense Rohrdommel");
        assertThat(click.look("/teilen/austausch/meine.csv").getStatus()).isNotEqualTo(200);
        click.send(owner, path + "/pausieren");
        assertThat(click.look("/teilen/austausch/angebote.csv").getContentAsString())
                .doesNotContain("Sense Rohrdommel");
    }

    @Test
    void wordsThatASpreadsheetWouldRunComeBackAsTheyWere() throws Exception {
        var about = "Dabei:\n- Bohrer (10 mm)\n- Koffer (neu)";
        click.send(speaker, read(speaker, "titel;text\nBohrer Wanderfalke;\"" + about + "\"\n") + "/uebernehmen");
        var handedOut =
                click.look(speaker, "/teilen/austausch/meine.csv?von=" + group).getContentAsString();
        click.send(speaker, read(speaker, handedOut) + "/uebernehmen");
        assertThat(own()).singleElement().satisfies(offer -> {
            assertThat(offer.about()).isEqualTo(about);
            assertThat(offer.version()).isEqualTo(1);
        });
    }

    @Test
    void ofWhatIsTakenBackNotEvenTheNameInTheFileStays() throws Exception {
        click.send(speaker, read(speaker, "titel\nPflegebett Bussard\n") + "/uebernehmen");
        assertThat(offers.count("sharing.brought where key like '%bussard%'")).isEqualTo(1);
        click.send(speaker, own().getFirst().path() + "/zurueckziehen");
        assertThat(offers.count("sharing.brought where key like '%bussard%'")).isZero();
    }

    @Test
    void everyOneOfManyOffersIsWithinReachOfWhoTendsThem() throws Exception {
        var table = new StringBuilder("titel\n");
        for (var number = 1; number <= 51; number++) {
            table.append("Klappstuhl Nummer ").append(number).append('\n');
        }
        click.send(speaker, read(speaker, table.toString()) + "/uebernehmen");
        var paused = own().getLast();
        click.send(speaker, paused.path() + "/pausieren");
        var mine = click.look(speaker, "/teilen/meins").getContentAsString();
        assertThat(mine).contains("Noch 1 weitere", "/teilen/meins/angebote?seite=2");
        var first = click.look(speaker, "/teilen/meins/angebote").getContentAsString();
        var second = click.look(speaker, "/teilen/meins/angebote?seite=2").getContentAsString();
        assertThat(own()).hasSize(51).allMatch(offer -> first.contains(offer.path()) != second.contains(offer.path()));
        assertThat(second).contains(paused.path());
        assertThat(click.look(somebody.plain(), "/teilen/meins/angebote").getContentAsString())
                .doesNotContain("Klappstuhl");
        assertThat(click.look("/teilen/meins/angebote").getStatus()).isNotEqualTo(200);
    }

    @Test
    void whoeverHandsInManyFilesKeepsTheNewest() throws Exception {
        var oldest = read(speaker, TABLE);
        for (var number = 1; number <= OfferImportBook.MOST_OPEN; number++) {
            read(speaker, TABLE);
        }
        assertThat(offers.count("sharing.import where person = '" + speaker.id() + "' and file is not null"))
                .isEqualTo(OfferImportBook.MOST_OPEN);
        assertThat(offers.count("sharing.import where id = '" + id(oldest) + "' and state = 'DROPPED'"))
                .isEqualTo(1);
    }

    @Test
    void whoseItIsIsNotGuessed() throws Exception {
        var answer = mvc.perform(multipart("/teilen/einlesen")
                        .file(new MockMultipartFile(
                                "file", "angebote.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8)))
                        .param("owner", "irgendwer")
                        .cookie(speaker.session())
                        .with(formToken()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
    }

    @Test
    void whoIsErasedTakesTheirFilesAlong() throws Exception {
        var path = read(speaker, TABLE);
        erasure.erase(speaker.id());
        assertThat(offers.count("sharing.import where id = '" + id(path) + "'")).isZero();
    }

    private List<Offer> own() {
        return store.listOfOrganisations(List.of(group), 100);
    }

    private int bookings(String state) {
        return offers.count("sharing.booking b join sharing.offer o on o.id = b.offer where o.organisation = '" + group
                + "' and b.state = '" + state + "'");
    }

    private String read(SignedIn person, String text) throws Exception {
        return read(person, text.getBytes(StandardCharsets.UTF_8));
    }

    private String read(SignedIn person, byte[] file) throws Exception {
        var answer = send(person, file, group);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        return String.valueOf(answer.getHeader("Location"));
    }

    private MockHttpServletResponse send(SignedIn person, byte[] file, UUID owner) throws Exception {
        return mvc.perform(multipart("/teilen/einlesen")
                        .file(new MockMultipartFile("file", "angebote.csv", "text/csv", file))
                        .param("owner", owner.toString())
                        .cookie(person.session())
                        .with(formToken()))
                .andReturn()
                .getResponse();
    }
}
