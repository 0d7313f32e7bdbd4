package org.augenhoehe.participation.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.meeting.agenda.Point;
import org.augenhoehe.participation.meeting.agenda.PointStore;
import org.augenhoehe.participation.meeting.minutes.Piece;
import org.augenhoehe.participation.meeting.minutes.PieceStore;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;

/// Brings a meeting into a test, through the pages as people do it.
@Component
public class SomeMeeting {
    public static final String PLACE = "Lindenhof, Lindenstraße 3, Saal";
    public static final String LINK = "https://treffen.beispiel.example/linde";

    private final Click click;
    private final Somebody somebody;
    private final SomeUndertaking some;
    private final PointStore points;
    private final PieceStore pieces;
    private final JdbcClient db;

    SomeMeeting(
            Click click, Somebody somebody, SomeUndertaking some, PointStore points, PieceStore pieces, JdbcClient db) {
        this.click = click;
        this.somebody = somebody;
        this.some = some;
        this.points = points;
        this.pieces = pieces;
        this.db = db;
    }

    /// A step for those who take part, whose host has yet to prepare the meeting.
    public Met planned(int others) throws Exception {
        var host = somebody.named("Petra");
        // Whoever is new must not write links.
        db.sql("update people.person set created_at = created_at - interval '30 days' where id = :id")
                .param("id", host.id())
                .update();
        var id = some.start(host);
        var all = new ArrayList<SignedIn>();
        for (int i = 0; i < others; i++) {
            all.add(some.participant(id));
        }
        some.enter(id, host, Phase.PLAN);
        var wish = some.wish(Meeting.METHOD);
        wish.put("audience", "PARTICIPANTS");
        wish.put("question", "Wie wird der Saal wärmer?");
        return new Met(some.plan(id, host, wish), host, List.copyOf(all));
    }

    /// In three days, in the evening.
    public static Map<String, String> call(Format format) {
        return new HashMap<>(Map.of(
                "format",
                format.name(),
                "way",
                "HYBRID",
                "day",
                SomeUndertaking.today(3),
                "from",
                "17:30",
                "until",
                "19:30",
                "place",
                PLACE,
                "access",
                "Eingang im Hof ohne Stufen",
                "link",
                LINK));
    }

    public Met invited(Format format, int others) throws Exception {
        var met = planned(others);
        done(met.host(), met.path() + "/vorbereiten", call(format));
        done(met.host(), met.path() + "/vorbereiten/einladen", Map.of());
        return met;
    }

    /// It has begun ten minutes ago, and the host and all others are noted as present.
    public Met going(Format format, int others) throws Exception {
        var met = invited(format, others);
        begin(met);
        done(met.host(), met.path() + "/da", Map.of());
        for (var other : met.others()) {
            done(other, met.path() + "/da", Map.of());
        }
        return met;
    }

    public void begin(Met met) {
        var begins = Instant.now().minus(Duration.ofMinutes(10));
        db.sql("""
                update participation.meeting
                set begins = cast(:begins as timestamptz), ends = cast(:begins as timestamptz) + interval '2 hours'
                where step = :step
                """)
                .param("step", met.step().id())
                .param("begins", begins.toString())
                .update();
    }

    public List<Point> agenda(Met met) {
        return points.list(met.step().id());
    }

    public List<Piece> minutes(Met met) {
        return pieces.list(met.step().id());
    }

    public static Map<String, String> piece(String kind, String wording) {
        return new HashMap<>(Map.of("kind", kind, "wording", wording));
    }

    public Piece write(Met met, SignedIn by, Map<String, String> typed) throws Exception {
        done(by, met.minutes(), typed);
        return minutes(met).stream()
                .filter(one -> one.wording().equals(typed.get("wording")))
                .findFirst()
                .orElseThrow();
    }

    public void publish(Met met) throws Exception {
        done(met.host(), met.minutes() + "/veroeffentlichen", seen(met));
    }

    /// What a host sends who has read everything.
    public Map<String, String> seen(Met met) {
        return new HashMap<>(Map.of("seen", String.valueOf(pieces.state(met.id()))));
    }

    public void done(SignedIn by, String path, Map<String, String> typed) throws Exception {
        var answer = click.send(by, path, typed);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        assertThat(String.valueOf(answer.getHeader("Set-Cookie"))).doesNotContain("warning");
    }

    /// What somebody reads on a page that is open to them.
    public String look(SignedIn person, String path) throws Exception {
        var answer = click.look(person, path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString();
    }

    /// Puts the undertaking of the meeting into a state.
    public void put(Met met, String state) {
        db.sql("update undertakings.undertaking set state = :state where id = :id")
                .param("state", state)
                .param("id", met.step().undertaking())
                .update();
    }

    /// @param others who take part beside the host
    public record Met(Step step, SignedIn host, List<SignedIn> others) {
        public String path() {
            return Meeting.path(step.id());
        }

        public String minutes() {
            return path() + "/protokoll";
        }

        public SignedIn other() {
            return others.getFirst();
        }

        public UUID id() {
            return step.id();
        }
    }
}
