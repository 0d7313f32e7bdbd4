package org.augenhoehe.sharing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;

/// Brings offers and requests into a test, through the pages as people do it.
@Component
public class SomeOffers {
    /// Exactly here, as nobody may know before both agree.
    public static final String NORTH = "52.37599";

    private static final String EAST = "9.74312";

    private final Click click;
    private final JdbcClient db;

    SomeOffers(Click click, JdbcClient db) {
        this.click = click;
        this.db = db;
    }

    /// A thing to be lent, for everybody, shown to the street.
    public static Map<String, String> offered(String title) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("deal", "LEND"),
                Map.entry("good", "THING"),
                Map.entry("category", "TOOLS"),
                Map.entry("title", title),
                Map.entry("about", "Gut in Schuss."),
                Map.entry("conditions", "Bring es sauber zurück."),
                Map.entry("damage", "Sag es mir gleich."),
                Map.entry("pieces", "1"),
                Map.entry("admits", "EVERYBODY"),
                Map.entry("exactness", "STREET"),
                Map.entry("ort-breite", NORTH),
                Map.entry("ort-laenge", EAST)));
    }

    /// @return the address of its page
    public String offer(SignedIn by, String title) throws Exception {
        return offer(by, offered(title));
    }

    public String offer(SignedIn by, Map<String, String> typed) throws Exception {
        var answer = click.send(by, "/teilen/angebot/neu", typed);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        return String.valueOf(answer.getHeader("Location"));
    }

    /// A thing that is needed for the next month, shown to the district.
    public static Map<String, String> asked(String title) {
        return new HashMap<>(Map.of(
                "good", "THING",
                "category", "TOOLS",
                "title", title,
                "about", "Für den Umzug.",
                "pieces", "1",
                "exactness", "DISTRICT",
                "untilDay", LocalDate.now(People.ZONE).plusDays(30).toString()));
    }

    /// @return the address of its page
    public String ask(SignedIn by, Map<String, String> typed) throws Exception {
        var answer = click.send(by, "/teilen/gesuch/neu", typed);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        return String.valueOf(answer.getHeader("Location"));
    }

    public static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    public int count(String what) {
        return db.sql("select count(*) from " + what).query(Integer.class).single();
    }

    public static Map<String, String> with(Map<String, String> typed, Map<String, String> more) {
        var all = new HashMap<>(typed);
        all.putAll(more);
        return all;
    }
}
