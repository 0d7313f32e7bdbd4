package org.augenhoehe.sharing.offer.place;

import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.sharing.SomeOffers;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.offer.admit.SomeAgreements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.sharing.SomeOffers.NORTH;
import static org.augenhoehe.sharing.SomeOffers.id;
import static org.augenhoehe.sharing.SomeOffers.offered;
import static org.augenhoehe.sharing.SomeOffers.with;

/// Where somebody lives learns nobody before both agree: not on the page, not in lists, not on the map.
@PlatformTest
class PlaceKeptTest {
    @Autowired
    SomeOffers offers;

    @Autowired
    SomeAgreements agreements;

    @Autowired
    OfferStore store;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    JdbcClient db;

    SignedIn owner;
    SignedIn other;

    @BeforeEach
    void people() {
        owner = somebody.named("Anneliese");
        other = somebody.named("Yusuf");
    }

    @Test
    void whatTheDeviceSaidIsForNobodyElse() throws Exception {
        var path = offers.offer(owner, "Dachbox Ginster");
        for (var page :
                new String[] {path, "/teilen?q=Ginster", "/karte?q=Ginster", "/suche?q=Ginster", "/aktuelles", "/teilen"
                }) {
            assertThat(click.look(page).getContentAsString()).as(page).doesNotContain(NORTH);
            assertThat(click.look(other, page).getContentAsString()).as(page).doesNotContain(NORTH);
        }
        var offer = store.get(id(path));
        assertThat(offer.place()).isEmpty();
        assertThat(String.valueOf(offer.latitude())).doesNotStartWith(NORTH);
        assertThat(click.look(owner, path).getContentAsString()).contains(NORTH);
    }

    @Test
    void anAddressIsReadByThoseWhoAgreed() throws Exception {
        var typed = with(offered("Fahrradanhänger Ginkgo"), Map.of("ort", "Lindenweg 7, 30159 Hannover"));
        typed.remove("ort-breite");
        typed.remove("ort-laenge");
        var path = offers.offer(owner, typed);
        assertThat(click.look(other, path).getContentAsString())
                .contains("Lindenweg, 30159 Hannover", "Du erfährst ihn, sobald ihr euch einig seid.")
                .doesNotContain("Lindenweg 7");
        assertThat(click.look("/teilen?q=Ginkgo").getContentAsString())
                .contains("Lindenweg, 30159 Hannover")
                .doesNotContain("Lindenweg 7");
        agreements.agree(other.id(), id(path));
        assertThat(click.look(other, path).getContentAsString()).contains("Lindenweg 7, 30159 Hannover");
        assertThat(click.look(path).getContentAsString()).doesNotContain("Lindenweg 7");
        assertThat(click.look(somebody.plain(), path).getContentAsString()).doesNotContain("Lindenweg 7");
        agreements.end(other.id(), id(path));
        assertThat(click.look(other, path).getContentAsString()).doesNotContain("Lindenweg 7");
    }

    @Test
    void theDistrictSaysNoStreet() throws Exception {
        var typed = with(
                offered("Bollerwagen Efeu"), Map.of("ort", "Lindenweg 7, 30159 Hannover", "exactness", "DISTRICT"));
        typed.remove("ort-breite");
        typed.remove("ort-laenge");
        var path = offers.offer(owner, typed);
        assertThat(click.look(other, path).getContentAsString())
                .contains("30159 Hannover")
                .doesNotContain("Lindenweg");
    }

    @Test
    void whatIsChangedElsewhereStaysWhereItWas() throws Exception {
        var typed = offered("Kettensäge Farn");
        var path = offers.offer(owner, typed);
        var before = store.get(id(path));
        var form = click.look(owner, path + "/aendern").getContentAsString();
        assertThat(form).contains(NORTH);
        // The form sends the words that stood there, without the device's figures.
        var changed = with(typed, Map.of("version", "1", "title", "Kettensäge Farn mit Helm", "ort", where(path)));
        changed.remove("ort-breite");
        changed.remove("ort-laenge");
        assertThat(click.send(owner, path + "/aendern", changed).getStatus()).isEqualTo(303);
        var after = store.get(id(path));
        assertThat(after.latitude()).isEqualTo(before.latitude());
        assertThat(after.longitude()).isEqualTo(before.longitude());
        assertThat(click.look(owner, path).getContentAsString()).contains(NORTH);
    }

    private String where(String path) {
        return db.sql("select place from sharing.exact_place where offer = :offer")
                .param("offer", id(path))
                .query(String.class)
                .single();
    }
}
