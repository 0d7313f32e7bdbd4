package org.augenhoehe.participation.tasks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.tasks.shift.ShiftStore;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;

/// Brings steps in which people share tasks into a test, through the pages as people do it.
@Component
public class SomeTasks {
    public static final String SHOPPING = "Für zwanzig Leute einkaufen";

    private final SomeUndertaking some;
    private final Click click;
    private final ShiftStore shifts;
    private final JdbcClient db;

    SomeTasks(SomeUndertaking some, Click click, ShiftStore shifts, JdbcClient db) {
        this.some = some;
        this.click = click;
        this.shifts = shifts;
        this.db = db;
    }

    public Step open(SignedIn host) throws Exception {
        return open(host, Map.of());
    }

    public Step open(SignedIn host, Map<String, String> more) throws Exception {
        var id = some.start(host);
        some.enter(id, host, Phase.DELIVER);
        var wish = new HashMap<>(some.wish("tasks"));
        wish.put("phase", "DELIVER");
        wish.putAll(more);
        return some.plan(id, host, wish);
    }

    public static Map<String, String> typed(Map<String, String> more) {
        var typed = new HashMap<>(Map.of("wording", SHOPPING, "wanted", "1", "due", SomeUndertaking.today(3)));
        typed.putAll(more);
        return typed;
    }

    /// @return the address of the task
    public String add(SignedIn by, Step step, Map<String, String> more) throws Exception {
        var answer = click.send(by, "/aufgaben-teilen/" + step.id() + "/neu", typed(more));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        return String.valueOf(answer.getHeader("Location"));
    }

    public static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    public static Map<String, String> times(int days, String from, String until, int people) {
        return Map.of(
                "shiftDay",
                SomeUndertaking.today(days),
                "shiftFrom",
                from,
                "shiftUntil",
                until,
                "shiftPeople",
                String.valueOf(people));
    }

    /// @return the address of the shift
    public String shift(SignedIn by, String task, int days, String from, String until, int people) throws Exception {
        var before = shifts.list(List.of(id(task)));
        var answer = click.send(by, task + "/schichten", times(days, from, until, people));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        var made = shifts.list(List.of(id(task))).stream()
                .filter(shift -> before.stream().noneMatch(old -> old.id().equals(shift.id())))
                .findFirst()
                .orElseThrow();
        return task + "/schichten/" + made.id();
    }

    public MockHttpServletResponse give(SignedIn by, String task, int days, String hours, boolean paid)
            throws Exception {
        return click.send(
                by,
                task + "/stunden",
                Map.of("hoursDay", SomeUndertaking.today(days), "hours", hours, "paid", String.valueOf(paid)));
    }

    public int count(String table) {
        return db.sql("select count(*) from participation." + table)
                .query(Integer.class)
                .single();
    }

    public List<UUID> bearers(String task) {
        return db.sql("select person from participation.shared_task_bearer where task = :task order by place")
                .param("task", id(task))
                .query(UUID.class)
                .list();
    }

    public List<UUID> signedUp(String shift) {
        return db.sql("select person from participation.shift_person where shift = :shift order by place")
                .param("shift", id(shift))
                .query(UUID.class)
                .list();
    }

    public int notices(SignedIn person, String kind) {
        return db.sql("select count(*) from notices.notice where person = :person and kind = :kind")
                .param("person", person.id())
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }
}
