package org.augenhoehe.journeys;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

import com.microsoft.playwright.options.FilePayload;

import static org.assertj.core.api.Assertions.assertThat;

/// Every page of sharing and of the time bank with the year of the demonstration town on it, as somebody sees it who
/// has to do with it; each in one of the pairwise looks. A new page without a line here lets the test fail.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "augenhoehe.demo=true")
@AutoConfigureMockMvc
class TownPagesTest {
    /// Who | where. What stands in braces is the id of something in the town: its kind, then its name.
    private static final String PAGES = """
            Jonas Petersen | /teilen
            Jonas Petersen | /teilen?q=rad
            Jonas Petersen | /teilen/frei
            Jonas Petersen | /teilen/gesuche
            Jonas Petersen | /teilen/gesuch/neu
            Gerda Matthiesen | /teilen/gesuch/{request:Jemand, der einen Kirschbaum schneidet}
            Gerda Matthiesen | /teilen/gesuch/{request:Jemand, der einen Kirschbaum schneidet}/aendern
            Amira Haddad | /teilen/gesuch/{request:Nähmaschine und jemand, der sie erklärt}/passend
            Jette Brinkmann | /teilen/gesuch/{request:Anhänger für einen Umzug}/helfen
            Gerda Matthiesen | /teilen/gesuch/{request:Jemand, der einen Kirschbaum schneidet}/helfen
            Anneliese Brandt | /teilen/meins
            Anneliese Brandt | /teilen/meins/angebote
            Thuy Nguyen | /teilen/meins
            Svenja Ohlsen | /teilen/meins/kalender
            Jonas Petersen | /teilen/buchungen
            Thuy Nguyen | /teilen/warten
            Jonas Petersen | /teilen/angebot/neu
            Jonas Petersen | /teilen/angebot/{offer:Bohrhammer}
            Anneliese Brandt | /teilen/angebot/{offer:Bohrhammer}
            Rolf Tietjen | /teilen/angebot/{offer:Motorsäge}
            Anneliese Brandt | /teilen/angebot/{offer:Nähmaschine}/passend
            Malte Friedrichs | /teilen/angebot/{offer:Winterjacken, Größe 140}/aendern
            Malte Friedrichs | /teilen/angebot/{offer:Winterjacken, Größe 140}/bilder
            Malte Friedrichs | /teilen/angebot/{offer:Winterjacken, Größe 140}/anfragen
            Jonas Petersen | /teilen/angebot/{offer:Winterjacken, Größe 140}/anfragen
            Jonas Petersen | /teilen/angebot/{offer:Lastenrad mit Kiste}/buchen
            Jonas Petersen | /teilen/angebot/{offer:Lastenrad mit Kiste}/kalender
            Jonas Petersen | /teilen/angebot/{offer:Lastenrad mit Kiste}/belegt.ics
            Yusuf Demir | /teilen/angebot/{offer:Lastenrad mit Kiste}/stuecke
            Petra Lindner | /teilen/angebot/{offer:Gruppenraum mit Küche}/oeffnung
            Petra Lindner | /teilen/angebot/{offer:Gruppenraum mit Küche}/buchungen
            Anneliese Brandt | /teilen/angebot/{offer:Bohrhammer}/schaeden
            Anneliese Brandt | /teilen/angebot/{offer:Bohrhammer}/uebergabeliste
            Tobias Weidmann | /teilen/angebot/{offer:Sitzungszimmer im Rathaus}/kalender/aussen
            Tobias Weidmann | /teilen/angebot/{offer:Kleinbus mit neun Plätzen}/verteilung/neu
            Lio | /teilen/verteilung/{fair:LOT}
            Tobias Weidmann | /teilen/verteilung/{fair:LOT}
            Lio | /teilen/verteilung/{fair:LOT}/pruefen.json
            Lio | /teilen/verteilung/{fair:NEED}
            Gerda Matthiesen | /teilen/verteilung/{fair:NEED}
            Anneliese Brandt | /teilen/oeffnung/{house:Ärmel hoch Ahrenfurt e. V.}
            Anneliese Brandt | /teilen/tresen/{house:Ärmel hoch Ahrenfurt e. V.}
            Anneliese Brandt | /teilen/tresen/{house:Ärmel hoch Ahrenfurt e. V.}/eintragen
            Anneliese Brandt | /teilen/tresen/{house:Ärmel hoch Ahrenfurt e. V.}/tagesblatt
            Anneliese Brandt | /teilen/tresen/{house:Ärmel hoch Ahrenfurt e. V.}/formular
            Anneliese Brandt | /teilen/tresen/{house:Ärmel hoch Ahrenfurt e. V.}/nutzung
            Petra Lindner | /teilen/buchung/{booking:Gruppenraum mit Küche}
            Jette Brinkmann | /teilen/buchung/{booking:Gruppenraum mit Küche}
            Amira Haddad | /teilen/buchung/{booking:Babytrage}
            Anneliese Brandt | /teilen/buchung/{booking:Babytrage}/uebergabe
            Anneliese Brandt | /teilen/buchung/{booking:Babytrage}/uebergabe/papier
            Anneliese Brandt | /teilen/buchung/{booking:Babytrage}/uebergabe/notiz?kind=OUT
            Amira Haddad | /teilen/buchung/{booking:Babytrage}/schaden
            Birgit Carstens | /teilen/buchung/{forhouse:Lotsenhaus Ahrenfurt}/kostenstelle
            Henning Ploog | /teilen/schaden/{damage:Bohrhammer}
            Anneliese Brandt | /teilen/schaden/{damage:Bohrhammer}
            Nadine Wulff | /teilen/anfrage/{ask:Winterjacken, Größe 140}
            Malte Friedrichs | /teilen/anfrage/{ask:Winterjacken, Größe 140}
            Lio | /teilen/anfrage/{ask:Gitarre für den Anfang}
            Jonas Petersen | /teilen/austausch
            Jonas Petersen | /teilen/austausch/angebote.csv
            Anneliese Brandt | /teilen/austausch/meine.csv
            Anneliese Brandt | /teilen/einlesen
            Nadine Wulff | /teilen/vertrauen
            Rolf Tietjen | /teilen/buergen
            Thuy Nguyen | /teilen/buergen
            Jonas Petersen | /teilen/buergen/bitte/{code:Rolf Tietjen}
            Anneliese Brandt | /teilen/buergen/fuer/{person:Oksana Kovalenko}
            Deniz Aydın | /teilen/schlichtung
            Yusuf Demir | /teilen/schlichtung
            Jette Brinkmann | /teilen/schlichtung/neu?buchung={booking:Gruppenraum mit Küche}
            Anneliese Brandt | /teilen/schlichtung/{dispute:exchange}
            Deniz Aydın | /teilen/schlichtung/{dispute:exchange}
            Oksana Kovalenko | /teilen/schlichtung/{dispute:ask}
            Yusuf Demir | /teilen/schlichtung/amt/neu?gruppe={house:Nachbarschaft Gerberviertel}
            Gerda Matthiesen | /teilen/schlichtung/amt/neu?vorhaben={undertaking:Welche Regeln}
            Anneliese Brandt | /teilen/vertraege
            Petra Lindner | /teilen/vertraege/neu
            Anneliese Brandt | /teilen/vertraege/{agreement:Räume gegen Geräte}
            Anneliese Brandt | /teilen/vertraege/{agreement:Kleinbus für die Ehrenamtlichen}
            Anneliese Brandt | /teilen/vertraege/{agreement:Räume gegen Geräte}/aendern
            Petra Lindner | /teilen/kostenstellen/{house:Lotsenhaus Ahrenfurt}
            Jonas Petersen | /teilen/bericht/ort
            Jonas Petersen | /teilen/bericht/ort/{past:}
            Jonas Petersen | /teilen/bericht/ort/{past:}/csv
            Jonas Petersen | /teilen/bericht/ort/{past:}/pdf
            Jonas Petersen | /teilen/bericht/{house:Ärmel hoch Ahrenfurt e. V.}
            Anneliese Brandt | /teilen/bericht/{house:Ärmel hoch Ahrenfurt e. V.}/{year:}
            Anneliese Brandt | /teilen/bericht/{house:Ärmel hoch Ahrenfurt e. V.}/{year:}/csv
            Anneliese Brandt | /teilen/bericht/{house:Ärmel hoch Ahrenfurt e. V.}/{year:}/pdf
            Anneliese Brandt | /teilen/bericht/{house:Ärmel hoch Ahrenfurt e. V.}/werte
            Anneliese Brandt | /teilen/antwort/{mapneed:}
            Jonas Petersen | /vorhaben/{undertaking:Wie wird das Sprachcafé}/ressourcen
            Oksana Kovalenko | /vorhaben/{undertaking:Wie wird das Sprachcafé}/ressourcen/neu
            Oksana Kovalenko | /teilen/bedarf/{need:Ein ruhiger Raum für die Kinder}
            Oksana Kovalenko | /teilen/bedarf/{need:Jemand, der unsere Einladung vorliest}
            Anneliese Brandt | /teilen/bedarf/{need:Beamer}
            Jonas Petersen | /teilen/bedarf/{need:Beamer}
            Anneliese Brandt | /zeitbank
            Malte Friedrichs | /zeitbank
            Rolf Tietjen | /zeitbank/austausch
            Rolf Tietjen | /zeitbank/austausch/neu
            Yusuf Demir | /zeitbank/austausch/{exchange:Keller ausgeräumt}
            Anneliese Brandt | /zeitbank/austausch/{exchange:Vorhänge kürzen}
            Gerda Matthiesen | /zeitbank/konto/{account:Gerda Matthiesen}
            Gerda Matthiesen | /zeitbank/konto/{account:Gerda Matthiesen}/auszug.csv
            Gerda Matthiesen | /zeitbank/konto/{account:Gerda Matthiesen}/auszug.pdf
            Gerda Matthiesen | /zeitbank/buchung/{posting:Gerda Matthiesen}
            Gerda Matthiesen | /zeitbank/geschenk/neu
            Malte Friedrichs | /zeitbank/mitmachen
            Svenja Ohlsen | /zeitbank/mitmachen
            Gerda Matthiesen | /zeitbank/regeln
            Anneliese Brandt | /zeitbank/regeln
            Gerda Matthiesen | /zeitbank/regeln/neu
            Anneliese Brandt | /zeitbank/tisch
            Anneliese Brandt | /zeitbank/tisch/zettel?code=FALSCH
            Anneliese Brandt | /zeitbank/tisch/mitglied/{person:Rolf Tietjen}
            """;

    /// Pictures, addresses that only their owners know, what only an operator does before there is a bank; and what was
    /// read in, which has a test of its own below.
    private static final Set<String> ELSEWHERE = Set.of(
            "/teilen/angebot/{id}/bilder/{picture}",
            "/teilen/uebergabe/bild/{id}",
            "/teilen/kalender/{address}.ics",
            "/teilen/einlesen/{id}",
            "/teilen/verteilung/{id}/bewerbungen",
            "/zeitbank/eroeffnen");

    private static final Map<String, String> IDS = Map.ofEntries(
            Map.entry("offer", "select id from sharing.offer where title = :name"),
            Map.entry("request", "select id from sharing.request where title = :name"),
            Map.entry("person", "select id from people.person where name = :name"),
            Map.entry("house", "select id from people.organisation where name = :name"),
            Map.entry("booking", """
                    select b.id from sharing.booking b join sharing.offer o on o.id = b.offer where o.title = :name
                    order by b.at desc limit 1
                    """),
            Map.entry("forhouse", """
                    select b.id from sharing.booking b join people.organisation o on o.id = b.organisation
                    where o.name = :name limit 1
                    """),
            Map.entry("ask", """
                    select a.id from sharing.ask a join sharing.offer o on o.id = a.offer where o.title = :name
                    order by a.at desc limit 1
                    """),
            Map.entry("damage", """
                    select d.id from sharing.damage d join sharing.offer o on o.id = d.offer where o.title = :name
                    """),
            Map.entry("fair", "select id from sharing.fair where rule = :name"),
            Map.entry("dispute", "select id from sharing.dispute where kind = :name"),
            Map.entry("agreement", "select agreement from sharing.agreement_version where title = :name"),
            Map.entry("need", "select id from sharing.step_need where title = :name"),
            Map.entry("undertaking", "select id from undertakings.undertaking where question like :name || '%'"),
            Map.entry("mapneed", """
                    select id from atlas.entry where kind = 'NEED' and :name = '' order by id limit 1
                    """),
            Map.entry("code", """
                    select r.code from sharing.vouch_request r join people.person p on p.id = r.person
                    where p.name = :name
                    """),
            Map.entry("account", """
                    select a.id from timebank.account a join people.person p on p.id = a.person where p.name = :name
                    """),
            Map.entry("exchange", "select id from timebank.exchange where words = :name and posting is null"),
            Map.entry("posting", """
                    select l.posting from timebank.leg l join timebank.account a on a.id = l.account
                    join people.person p on p.id = a.person where p.name = :name order by l.nth desc limit 1
                    """),
            Map.entry("past", """
                    select extract(year from now() at time zone 'Europe/Berlin') - 1 where :name = ''
                    """),
            Map.entry("year", """
                    select extract(year from date_trunc('month', now() at time zone 'Europe/Berlin')
                        - interval '1 day') where :name = ''
                    """));

    private static final Pattern ID = Pattern.compile("\\{(\\w+):([^}]*)}");

    @LocalServerPort
    int port;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    JdbcClient db;

    private final Map<String, SignedIn> people = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> everyPageStandsWithTheTownOnIt() {
        var looks = Look.pairwise();
        var tests = new ArrayList<DynamicTest>();
        for (var line : PAGES.lines().toList()) {
            var look = looks.get(tests.size() % looks.size());
            tests.add(DynamicTest.dynamicTest(line + " " + look, () -> visit(line, look)));
        }
        return tests.stream();
    }

    private void visit(String line, Look look) {
        var person = person(line.substring(0, line.indexOf(" | ")));
        var path = path(line);
        try (var visit = new Visit(port, look, true, person)) {
            var answer = visit.page.request().get(path);
            assertThat(answer.status()).isEqualTo(200);
            if (answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
                visit.page.navigate(path);
                var name = ID.matcher(line.substring(line.indexOf('/'))).replaceAll("$1");
                visit.look("town" + name.replaceAll("\\W+", "-") + "-" + look);
            }
        }
    }

    @Test
    void whatWasReadInIsLookedThrough() {
        try (var visit = Visit.by(port, person("Jonas Petersen"))) {
            visit.page.navigate("/teilen/einlesen");
            visit.page
                    .locator("main input[type=file]")
                    .setInputFiles(new FilePayload(
                            "meine.csv",
                            "text/csv",
                            "titel;kategorie\nSchlauch;GARDEN\nSäge;Hexerei\n".getBytes(StandardCharsets.UTF_8)));
            visit.press(visit.page.locator("main form[enctype] button[type=submit]"));
            assertThat(visit.page.url()).matches(".*/teilen/einlesen/[0-9a-f-]{36}");
            visit.look("town-teilen-einlesen-one");
        }
    }

    @Test
    void aPictureIsAdded() throws Exception {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", png);
        var offer = "/teilen/angebot/" + id("offer", "Cajón");
        try (var visit = new Visit(port, new Look("de-simple", 360, "contrast"), true, person("Anneliese Brandt"))) {
            visit.page.navigate(offer + "/bilder");
            visit.page
                    .locator("main input[type=file]")
                    .setInputFiles(new FilePayload("cajon.png", "image/png", png.toByteArray()));
            visit.page.locator("main input[name=description]").fill("Eine Kiste aus Holz, auf der man sitzt");
            visit.press(visit.page.locator("main form[enctype] button[type=submit]"));
            visit.page.navigate(offer + "/bilder");
            assertThat(visit.page.locator("main figure img").count()).isEqualTo(1);
            visit.look("town-teilen-angebot-bilder-one");
            visit.page.navigate(offer);
            visit.look("town-teilen-angebot-with-picture");
        }
    }

    /// What an undertaking decided, before it becomes the rule.
    @Test
    void aDecisionIsBroughtIn() throws Exception {
        var undertaking = id("undertaking", "Wie wird die Medienecke");
        click.send(person("Anneliese Brandt"), "/zeitbank/regeln/auftrag", Map.of("undertaking", undertaking));
        // What was decided before counts for nothing: they were asked long ago.
        db.sql(
                        "update timebank.entrusted set at = at - interval '5 years' where undertaking = cast(:undertaking as uuid)")
                .param("undertaking", undertaking)
                .update();
        var step = db.sql("""
                select id from undertakings.step
                where undertaking = cast(:undertaking as uuid) and method = 'decision-approval'
                """)
                .param("undertaking", undertaking)
                .query(String.class)
                .single();
        try (var visit = Visit.by(port, person("Mäuseturm"))) {
            visit.page.navigate("/zeitbank/regeln/neu?schritt=" + step);
            assertThat(visit.page.url()).endsWith("schritt=" + step);
            visit.look("town-zeitbank-regeln-neu-step");
        }
    }

    /// Once nobody can apply any more, the owner looks at what was said about needs.
    @Test
    void needsAreLookedAt() {
        var fair = id("fair", "NEED");
        db.sql("update sharing.fair set closes_at = now() - interval '1 minute' where id = cast(:fair as uuid)")
                .param("fair", fair)
                .update();
        try (var visit = new Visit(port, new Look("de-simple", 360, "dark"), true, person("Tobias Weidmann"))) {
            visit.page.navigate("/teilen/verteilung/" + fair + "/bewerbungen");
            assertThat(visit.page.url()).endsWith("/bewerbungen");
            visit.look("town-teilen-verteilung-bewerbungen");
        }
    }

    @Test
    void noPageIsLeftOut() throws Exception {
        var visited = new HashSet<>(ELSEWHERE);
        for (var line : PAGES.lines().toList()) {
            visited.add(pattern(path(line)));
        }
        assertThat(visited).containsAll(patterns());
    }

    private String pattern(String path) throws Exception {
        var request = new MockHttpServletRequest("GET", path.replaceAll("\\?.*", ""));
        ServletRequestPathUtils.parseAndCache(request);
        requestMappingHandlerMapping.getHandler(request);
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }

    private List<String> patterns() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue()
                        .getBeanType()
                        .getPackageName()
                        .matches("org\\.augenhoehe\\.(sharing|timebank)(\\..*)?"))
                .filter(entry ->
                        entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .toList();
    }

    private SignedIn person(String name) {
        return people.computeIfAbsent(name, any -> somebody.known(UUID.fromString(id("person", name)), name));
    }

    private String path(String line) {
        return ID.matcher(line.substring(line.indexOf(" | ") + 3))
                .replaceAll(found -> id(found.group(1), found.group(2)));
    }

    private String id(String kind, String name) {
        var sql = IDS.get(kind);
        assertThat(sql).as(kind).isNotNull();
        return db.sql(sql).param("name", name).query(String.class).single();
    }
}
