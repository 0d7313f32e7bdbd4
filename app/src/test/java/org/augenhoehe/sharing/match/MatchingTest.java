package org.augenhoehe.sharing.match;

import java.util.Map;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.sharing.SomeOffers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.sharing.SomeOffers.asked;
import static org.augenhoehe.sharing.SomeOffers.id;
import static org.augenhoehe.sharing.SomeOffers.offered;
import static org.augenhoehe.sharing.SomeOffers.with;

/// What somebody offers and what somebody looks for find each other; both sides are told, once.
@PlatformTest
class MatchingTest {
    private static final String OFFERED = "share.match.offered";
    private static final String SOUGHT = "share.match.sought";

    @Autowired
    SomeOffers offers;

    @Autowired
    Matching matching;

    @Autowired
    Founding founding;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    CountedQueries queries;

    @Autowired
    Erasure erasure;

    @Autowired
    JdbcClient db;

    SignedIn owner;
    SignedIn seeker;

    @BeforeEach
    void people() {
        owner = somebody.named("Anneliese");
        seeker = somebody.named("Yusuf");
    }

    @Test
    void bothSidesAreToldOnceWhoeverComesFirst() throws Exception {
        var offer = offers.offer(owner, brief("Glockenrührwerk mit Koffer"));
        var request = offers.ask(seeker, asked("Suche Glockenrührwerke für den Umzug"));
        matching.lookForOffers(id(request));
        matching.lookForRequests(id(offer));
        matching.lookForOffers(id(request));
        assertThat(notices(seeker, OFFERED)).isEqualTo(1);
        assertThat(notices(owner, SOUGHT)).isEqualTo(1);
        assertThat(click.look(request + "/passend").getContentAsString())
                .contains("Glockenrührwerk mit Koffer", "gleiche Art", "gleiche Wörter: Glockenrührwerke");
        assertThat(click.look(request).getContentAsString())
                .contains("Glockenrührwerk mit Koffer", request + "/passend");
        assertThat(click.look(owner, offer).getContentAsString()).contains(offer + "/passend");
        assertThat(click.look(seeker, "/teilen/meins").getContentAsString()).contains("Glockenrührwerk mit Koffer");
    }

    @Test
    void aWordInTheTextIsEnoughForTheSameKindOnly() throws Exception {
        var offer = offers.offer(
                owner, with(brief("Kiste Papageienbohrer"), Map.of("about", "Dabei ist ein Silberhobel.")));
        var same = offers.ask(seeker, asked("Silberhobel"));
        var other = offers.ask(seeker, with(asked("Silberhobel fürs Kino"), Map.of("category", "MEDIA")));
        matching.lookForRequests(id(offer));
        assertThat(fits(offer, same)).isTrue();
        assertThat(fits(offer, other)).isFalse();
    }

    @Test
    void whatEverybodySaysIsNoReason() throws Exception {
        var offer = offers.offer(owner, brief("Verleihe große Zwetschgenpresse"));
        var request = offers.ask(seeker, asked("Suche große Kettenschaukel"));
        matching.lookForRequests(id(offer));
        assertThat(fits(offer, request)).isFalse();
    }

    @Test
    void nobodyIsToldOfTheirOwn() throws Exception {
        var offer = offers.offer(owner, brief("Bernsteinzange"));
        var request = offers.ask(owner, asked("Bernsteinzange"));
        matching.lookForRequests(id(offer));
        assertThat(fits(offer, request)).isFalse();
        assertThat(notices(owner, SOUGHT)).isZero();
    }

    @Test
    void whatIsNotForSomebodyIsNotSuggestedToThem() throws Exception {
        var group = founding.group(owner);
        var offer = offers.offer(
                owner, with(brief("Moorfräse der Gruppe"), Map.of("admits", "MEMBERS", "members", group.toString())));
        var request = offers.ask(seeker, asked("Moorfräse"));
        matching.lookForOffers(id(request));
        assertThat(fits(offer, request)).isFalse();
        founding.join(owner, group, seeker);
        matching.lookForOffers(id(request));
        assertThat(fits(offer, request)).isTrue();
    }

    @Test
    void whoSaysThatItDoesNotFitDoesNotSeeItAgain() throws Exception {
        var offer = offers.offer(owner, brief("Distelwalze"));
        var request = offers.ask(seeker, asked("Distelwalze"));
        matching.lookForOffers(id(request));
        var unfit = Map.of("other", id(offer).toString());
        assertThat(click.send(owner, request + "/passend", unfit).getStatus()).isEqualTo(403);
        assertThat(click.send(seeker, request + "/passend", unfit).getStatus()).isEqualTo(303);
        assertThat(click.look(request + "/passend").getContentAsString()).doesNotContain(offer);
        assertThat(click.look(offer + "/passend").getContentAsString()).contains(request);
        matching.lookForOffers(id(request));
        assertThat(click.look(request + "/passend").getContentAsString()).doesNotContain(offer);
        assertThat(notices(seeker, OFFERED)).isEqualTo(1);
        var other = Map.of("other", id(request).toString());
        assertThat(click.send(seeker, offer + "/passend", other).getStatus()).isEqualTo(403);
        assertThat(click.send(owner, offer + "/passend", other).getStatus()).isEqualTo(303);
        assertThat(click.look(offer + "/passend").getContentAsString()).doesNotContain(request);
    }

    @Test
    void whatIsPausedOrTakenBackFitsNothingAndItsWordsAreGone() throws Exception {
        var offer = offers.offer(owner, brief("Karpfenleiter"));
        var request = offers.ask(seeker, asked("Karpfenleiter"));
        matching.lookForRequests(id(offer));
        assertThat(click.look(request + "/passend").getContentAsString()).contains(offer);
        click.send(owner, offer + "/zurueckziehen");
        assertThat(offers.count("sharing.reading where id = '" + id(offer) + "'"))
                .isZero();
        assertThat(click.look(request + "/passend").getContentAsString()).doesNotContain(offer);
        matching.lookForRequests(id(offer));
        assertThat(notices(seeker, OFFERED)).isEqualTo(1);
    }

    @Test
    void whoIsErasedLeavesNoWords() throws Exception {
        var request = offers.ask(seeker, asked("Nebelhammer"));
        assertThat(offers.count("sharing.reading where id = '" + id(request) + "'"))
                .isEqualTo(1);
        erasure.erase(seeker.id());
        assertThat(offers.count("sharing.reading where id = '" + id(request) + "'"))
                .isZero();
    }

    @Test
    void thePageCostsTheSameForOneAndForMany() throws Exception {
        var request = offers.ask(seeker, asked("Wolkenschere"));
        offers.offer(owner, brief("Wolkenschere Eins"));
        matching.lookForOffers(id(request));
        click.look(request + "/passend");
        var few = queries.during(() -> click.look(request + "/passend"));
        for (var name : new String[] {"Zwei mit Tasche", "Drei aus Blech", "Vier vom Dachboden"}) {
            offers.offer(somebody.plain(), brief("Wolkenschere " + name));
        }
        matching.lookForOffers(id(request));
        assertThat(click.look(request + "/passend").getContentAsString()).contains("Wolkenschere Vier");
        assertThat(queries.during(() -> click.look(request + "/passend"))).isEqualTo(few);
    }

    /// Without the words that every offer of a test says: many who say the same are held up at the door.
    private static Map<String, String> brief(String title) {
        return with(offered(title), Map.of("about", "", "conditions", "", "damage", ""));
    }

    private boolean fits(String offer, String request) {
        return offers.count("sharing.match where stands and offer = '" + id(offer) + "' and request = '" + id(request)
                        + "'")
                == 1;
    }

    private int notices(SignedIn person, String kind) {
        return db.sql("select count(*) from notices.notice where person = :person and kind = :kind")
                .param("person", person.id())
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }
}
