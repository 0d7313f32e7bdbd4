package org.augenhoehe.participation.lots;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.lots.check.QuotaChecking;
import org.augenhoehe.participation.lots.draw.ListMaking;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.FormToken.formToken;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

/// Brings a drawing into a test, through the pages as people do it.
@Component
public class SomeLots {
    public static final String SOURCE = "Die Lottozahlen vom Samstag, aufsteigend.";
    public static final String SAID = "3 11 19 24 38 49";
    private static final String CATEGORIES = "Alter: unter 30, ab 30\nViertel: Nord, Süd";

    private final Click click;
    private final MockMvc mvc;
    private final Somebody somebody;
    private final SomeUndertaking some;
    private final ListMaking making;
    private final QuotaChecking checking;
    private final TransactionTemplate transaction;
    private final JdbcClient db;

    SomeLots(
            Click click,
            MockMvc mvc,
            Somebody somebody,
            SomeUndertaking some,
            ListMaking making,
            QuotaChecking checking,
            TransactionTemplate transaction,
            JdbcClient db) {
        this.click = click;
        this.mvc = mvc;
        this.somebody = somebody;
        this.some = some;
        this.making = making;
        this.checking = checking;
        this.transaction = transaction;
        this.db = db;
    }

    /// A step whose host can prepare it.
    public Draw planned() throws Exception {
        var host = somebody.plain();
        var id = some.start(host);
        some.enter(id, host, Phase.PLAN);
        return new Draw(some.plan(id, host, some.wish("lots")), host, new ArrayList<>());
    }

    public Map<String, String> wish(int seats) {
        return new HashMap<>(Map.of(
                "purpose",
                "Der Rat berät drei Abende über den Speiseplan.",
                "seats",
                Integer.toString(seats),
                "from",
                "people",
                "categories",
                CATEGORIES,
                "days",
                "5"));
    }

    /// An open pool, in which nobody is yet.
    public Draw open(int seats) throws Exception {
        return open(wish(seats));
    }

    public Draw open(Map<String, String> wish) throws Exception {
        var draw = planned();
        done(draw.host(), draw.prepare(), wish);
        done(draw.host(), draw.prepare() + "/oeffnen", Map.of());
        return draw;
    }

    /// So many more people in the pool, of every kind the same number.
    public void enter(Draw draw, int people) throws Exception {
        for (int i = 0; i < people; i++) {
            var person = some.participant(draw.step().undertaking());
            done(person, draw.path() + "/mitmachen", features(i % 2 == 0 ? "unter 30" : "ab 30", i % 4 < 2));
            draw.others().add(person);
        }
    }

    public static Map<String, String> features(String age, boolean north) {
        return Map.of("merkmal-0", age, "merkmal-1", north ? "Nord" : "Süd");
    }

    /// From and to, in the order of the features.
    public void quotas(Draw draw, int... bounds) throws Exception {
        var typed = new HashMap<String, String>();
        for (int i = 0; i < bounds.length; i++) {
            typed.put((i % 2 == 0 ? "von-" : "bis-") + i / 2, Integer.toString(bounds[i]));
        }
        done(draw.host(), draw.prepare() + "/quoten", typed);
    }

    /// A pool with so many people, from which can be drawn today.
    public Draw closed(int seats, int people) throws Exception {
        var draw = open(seats);
        enter(draw, people);
        close(draw);
        return draw;
    }

    /// Nobody enters any more, the list is there, and it can be drawn today.
    public void close(Draw draw) throws Exception {
        some.over(draw.step());
        closeList(draw);
    }

    public void closeList(Draw draw) throws Exception {
        check(draw);
        done(
                draw.host(),
                draw.prepare() + "/schliessen",
                Map.of("source", SOURCE, "drawDay", SomeUndertaking.today(1)));
        making.make(draw.step().id(), 1);
        dayAfterPromise(draw);
        dayAfterList(draw);
    }

    /// Whether the quotas can be kept.
    public void check(Draw draw) throws Exception {
        done(draw.host(), draw.prepare() + "/pruefen", Map.of());
        checking.check(draw.step().id());
    }

    /// The pool was closed yesterday, and the promised day was tomorrow then.
    public void dayAfterPromise(Draw draw) {
        past("lot_drawing", "closed_at = closed_at - interval '1 day', draw_day = draw_day - 1", draw);
    }

    public void dayAfterList(Draw draw) {
        past("lot_list", "made_at = made_at - interval '1 day'", draw);
    }

    /// Who is asked has had their days to answer.
    public void daysToAnswerAreOver(Draw draw) {
        past("lot_invitation", "until = current_date - 1", draw);
    }

    private void past(String table, String change, Draw draw) {
        var named = "participation." + table;
        var trigger = " trigger keep_" + table;
        transaction.executeWithoutResult(any -> {
            db.sql("alter table " + named + " disable" + trigger).update();
            db.sql("update " + named + " set " + change + " where step = :step")
                    .param("step", draw.step().id())
                    .update();
            db.sql("alter table " + named + " enable" + trigger).update();
        });
    }

    public void draw(Draw draw) throws Exception {
        done(draw.host(), draw.path() + "/ziehen", Map.of("said", SAID));
    }

    public void answer(Draw draw, SignedIn person, boolean yes) throws Exception {
        done(person, draw.path() + "/antwort", Map.of("yes", Boolean.toString(yes)));
    }

    /// In the place of those who said no.
    public void drawAgain(Draw draw, int wave) {
        making.make(draw.step().id(), wave);
    }

    private void done(SignedIn person, String path, Map<String, String> typed) throws Exception {
        var answer = click.send(person, path, typed);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
    }

    /// A step that draws from a list.
    public Draw listed(int seats) throws Exception {
        var draw = planned();
        var wish = wish(seats);
        wish.put("from", "list");
        done(draw.host(), draw.prepare(), wish);
        return draw;
    }

    public MockHttpServletResponse handIn(Draw draw, SignedIn by, byte[] categories, byte[] respondents)
            throws Exception {
        return mvc.perform(multipart(draw.prepare() + "/liste")
                        .file(new MockMultipartFile("categoriesFile", "categories.csv", "text/csv", categories))
                        .file(new MockMultipartFile("respondentsFile", "respondents.csv", "text/csv", respondents))
                        .cookie(by.session())
                        .with(formToken()))
                .andReturn()
                .getResponse();
    }

    public MockHttpServletResponse handIn(Draw draw, String categories, String respondents) throws Exception {
        return handIn(
                draw,
                draw.host(),
                categories.getBytes(StandardCharsets.UTF_8),
                respondents.getBytes(StandardCharsets.UTF_8));
    }

    public String html(SignedIn person, Draw draw) throws Exception {
        return click.look(person, draw.path()).getContentAsString();
    }

    /// With which anybody draws again.
    public String file(Draw draw) throws Exception {
        return click.look(draw.path() + "/pruefen.json").getContentAsString(StandardCharsets.UTF_8);
    }

    /// What the next page would say at its top.
    public static String said(MockHttpServletResponse answer) {
        var cookie = answer.getCookie("hinweis");
        return cookie == null ? "" : cookie.getValue();
    }

    /// Behind the back of the house.
    public void change(Draw draw, String sql) {
        db.sql(sql).param("step", draw.step().id()).update();
    }

    /// Who of those in the pool is asked now.
    public List<SignedIn> asked(Draw draw) {
        var asked =
                db.sql("""
                select l.person from participation.lot_invitation i
                join participation.lot l on l.step = i.step and l.number = i.number
                where i.step = :step and i.answer is null
                """).param("step", draw.step().id()).query(UUID.class).list();
        return draw.others().stream().filter(one -> asked.contains(one.id())).toList();
    }

    public int count(String table, Draw draw) {
        return db.sql("select count(*) from participation." + table + " where step = :step")
                .param("step", draw.step().id())
                .query(Integer.class)
                .single();
    }

    /// @param others who are in the pool
    public record Draw(Step step, SignedIn host, List<SignedIn> others) {
        public String path() {
            return "/losen/" + step.id();
        }

        public String prepare() {
            return path() + "/vorbereiten";
        }

        public String home() {
            return "/vorhaben/" + step.undertaking();
        }

        public String closing() {
            return home() + "/schritte/" + step.id() + "/abschliessen";
        }
    }
}
