package org.augenhoehe.sharing;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.sharing.SomeOffers.offered;
import static org.augenhoehe.sharing.SomeOffers.with;

/// The list of everything that is shared: narrowed down, a page at a time, as quick for many as for one.
@PlatformTest
class SharingPagesTest {
    @Autowired
    SomeOffers offers;

    @Autowired
    Founding founding;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    CountedQueries queries;

    @Autowired
    JdbcClient db;

    SignedIn owner;

    @BeforeEach
    void people() {
        owner = somebody.named("Anneliese");
    }

    @Test
    void theListIsNarrowedByWhatItIsAndWhomItHelps() throws Exception {
        var wheelchair = offers.offer(
                owner,
                with(offered("Rollstuhl Zinnie"), Map.of("category", "AIDS", "access", "STEP_FREE", "deal", "LEND")));
        var skill = Map.of("deal", "GIVE", "good", "SKILL", "category", "OTHER");
        var help = offers.offer(owner, with(offered("Umzugshilfe Zinnie"), skill));
        assertThat(list("q=Zinnie")).contains(wheelchair, help);
        assertThat(list("q=Zinnie&handel=LEND")).contains(wheelchair).doesNotContain(help);
        assertThat(list("q=Zinnie&was=SKILL")).contains(help).doesNotContain(wheelchair);
        assertThat(list("q=Zinnie&art=hilfsmittel")).contains(wheelchair).doesNotContain(help);
        assertThat(list("q=Zinnie&zugang=STEP_FREE")).contains(wheelchair).doesNotContain(help);
        assertThat(list("q=Zinnie&zugang=STEP_FREE&zugang=LIFT")).doesNotContain(wheelchair, help);
        // What nobody knows narrows nothing.
        assertThat(list("q=Zinnie&handel=RAUBEN&art=hexerei&umkreis=-1&seite=99999999&von=nichts"))
                .contains(wheelchair, help);
    }

    @Test
    void theNearestComesFirstAndTheFarthestNotAtAll() throws Exception {
        var here =
                offers.offer(owner, with(offered("Boot Lupine"), Map.of("ort-breite", "54.1", "ort-laenge", "12.1")));
        var there = offers.offer(
                owner, with(offered("Kahn mit Ruder, Lupine"), Map.of("ort-breite", "54.2", "ort-laenge", "12.1")));
        var near = "q=Lupine&ort-breite=54.1&ort-laenge=12.1";
        assertThat(list(near)).containsSubsequence(here, there);
        assertThat(list("q=Lupine&ort-breite=54.2&ort-laenge=12.1")).containsSubsequence(there, here);
        assertThat(list(near + "&umkreis=5")).contains(here).doesNotContain(there);
        assertThat(list("q=Lupine&ort-breite=300&ort-laenge=12.1")).contains(here, there);
    }

    @Test
    void everyWayOnFromTheListLeadsSomewhere() throws Exception {
        offers.offer(owner, "Zange Kamille");
        var ways = Pattern.compile("href=\"(/teilen[^\"#]*)\"")
                .matcher(click.look(owner, "/teilen").getContentAsString())
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .filter(way -> !way.contains("sprache=") && !way.contains("farben="))
                .distinct()
                .toList();
        assertThat(ways).contains("/teilen/austausch", "/teilen/meins");
        for (var way : ways) {
            assertThat(click.look(owner, way).getStatus()).as(way).isEqualTo(200);
        }
    }

    @Test
    void aLongListHasPages() throws Exception {
        var group = founding.group(owner);
        put(group, 25);
        var first = list("von=" + group);
        assertThat(first).contains("25 Angebote", "seite=2", "Ding Nummer 25").doesNotContain("Ding Nummer 5<");
        assertThat(list("von=" + group + "&seite=2")).contains("Ding Nummer 5<").doesNotContain("Ding Nummer 25");
    }

    @Test
    void thePagesCostTheSameForOneAndForMany() throws Exception {
        var group = founding.group(owner);
        put(group, 1);
        click.look(owner, "/teilen");
        var few = queries.during(() -> click.look(owner, "/teilen?fuermich=true&von=" + group));
        var fewOwn = queries.during(() -> click.look(owner, "/teilen/meins"));
        put(group, 30);
        assertThat(queries.during(() -> click.look(owner, "/teilen?fuermich=true&von=" + group)))
                .isEqualTo(few);
        assertThat(queries.during(() -> click.look(owner, "/teilen/meins"))).isEqualTo(fewOwn);
    }

    private String list(String asked) throws Exception {
        var answer = click.look("/teilen?" + asked);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    /// Many at once, as a file would bring them in.
    private void put(UUID group, int many) {
        db.sql("""
                insert into sharing.offer (id, deal, good, category, title, about, conditions, damage, organisation,
                    admits, exactness, place, state, at, changed_at)
                select gen_random_uuid(), 'GIVE', 'THING', 'OTHER', 'Ding Nummer ' || number, '', '', '', :group,
                    'EVERYBODY', 'DISTRICT', '', 'OPEN', now(), now() + number * interval '1 second'
                from generate_series(1, :many) number
                """).param("group", group).param("many", many).update();
    }
}
