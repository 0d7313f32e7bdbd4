package org.augenhoehe.participation.survey.answer;

import java.security.SecureRandom;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.review.Viewpoint;
import org.augenhoehe.participation.survey.GivenJson;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.Survey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps what is handed in.
///
/// Every row keeps the number of the transaction that wrote it, and the roll is written by the same one. So an
/// anonymous
/// sheet is never written alone: all that still lie fresh are written anew with it, in an order of chance. When they
/// are
/// too many, some leave; at least so many stay as the next one needs to hide among.
@Repository
public class SheetStore {
    /// From so many on some of the fresh ones leave.
    static final int FULL = 40;

    /// So many stay.
    static final int STAY = 20;

    private static final SecureRandom random = new SecureRandom();
    private static final String ADD = """
            insert into participation.survey_sheet (id, step, privacy, person, pseudonym, asked, answers, viewpoint, kiosk, fresh)
            values (:id, :step, :privacy, :person, :pseudonym, :asked, cast(:answers as jsonb), :viewpoint, :kiosk, :fresh)
            """;

    private final JdbcClient db;

    SheetStore(JdbcClient db) {
        this.db = db;
    }

    /// A second one of the same person replaces the first.
    public void putNamed(Survey survey, UUID person, Course course) {
        put(survey, person, null, course, "(step, person)");
    }

    /// A second one under the same number replaces the first.
    public void putPseudonymous(Survey survey, int number, Course course) {
        put(survey, null, number, course, "(step, pseudonym)");
    }

    /// Of somebody without an account, at a tablet in the house.
    ///
    /// @param number that nobody has there
    void putOnSite(Survey survey, int number, Course course, UUID kiosk) {
        var row = new Row(UUID.randomUUID(), numbers(course), GivenJson.write(course.given()), null, kiosk);
        add(survey, ADD, row, null, number, false);
    }

    private void put(Survey survey, @Nullable UUID person, @Nullable Integer number, Course course, String same) {
        add(
                survey,
                ADD + "on conflict " + same + " do update set asked = excluded.asked, answers = excluded.answers",
                new Row(UUID.randomUUID(), numbers(course), GivenJson.write(course.given()), null, null),
                person,
                number,
                false);
    }

    /// Among the others. The survey is locked meanwhile.
    public void mix(Survey survey, Course course, @Nullable Viewpoint viewpoint) {
        mix(survey, course, viewpoint, null);
    }

    /// @param kiosk the tablet at which it was answered; null for none
    void mix(Survey survey, Course course, @Nullable Viewpoint viewpoint, @Nullable UUID kiosk) {
        var fresh = new ArrayList<>(db.sql("""
                        delete from participation.survey_sheet where step = :step and fresh
                        returning id, asked, answers, viewpoint, kiosk
                        """)
                .param("step", survey.step())
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        (Integer[]) row.getArray("asked").getArray(),
                        row.getString("answers"),
                        row.getString("viewpoint"),
                        row.getObject("kiosk", UUID.class)))
                .list());
        fresh.add(new Row(
                UUID.randomUUID(),
                numbers(course),
                GivenJson.write(course.given()),
                viewpoint == null ? null : viewpoint.name(),
                kiosk));
        Collections.shuffle(fresh, random);
        var leaving = fresh.size() >= FULL ? fresh.size() - STAY : 0;
        for (int place = 0; place < fresh.size(); place++) {
            add(survey, ADD, fresh.get(place), null, null, place >= leaving);
        }
    }

    /// Many that nobody handed in by name; there is nothing among which they would have to hide.
    public void pour(Survey survey, List<Course> courses) {
        courses.forEach(course -> add(
                survey,
                ADD,
                new Row(UUID.randomUUID(), numbers(course), GivenJson.write(course.given()), null, null),
                null,
                null,
                false));
    }

    private void add(
            Survey survey, String sql, Row row, @Nullable UUID person, @Nullable Integer number, boolean fresh) {
        db.sql(sql)
                .param("id", row.id())
                .param("step", survey.step())
                .param("privacy", survey.privacy().name())
                .param("person", person)
                .param("pseudonym", number, Types.INTEGER)
                .param("asked", row.asked())
                .param("answers", row.answers())
                .param("viewpoint", row.viewpoint(), Types.VARCHAR)
                .param("kiosk", row.kiosk())
                .param("fresh", fresh)
                .update();
    }

    private static Integer[] numbers(Course course) {
        return course.asked().stream()
                .filter(question -> question.kind().isAnswered())
                .map(Question::number)
                .toArray(Integer[]::new);
    }

    void dropOnSite(UUID kiosk, UUID step) {
        db.sql("delete from participation.survey_sheet where kiosk = :kiosk and step = :step")
                .param("kiosk", kiosk)
                .param("step", step)
                .update();
    }

    int count(UUID step) {
        return db.sql("select count(*) from participation.survey_sheet where step = :step")
                .param("step", step)
                .query(Integer.class)
                .single();
    }

    /// From where they look at it, as it is confirmed now.
    void setViewpoints(Survey survey, Map<UUID, Viewpoint> people) {
        people.forEach((person, viewpoint) -> db.sql("""
                update participation.survey_sheet s set viewpoint = :viewpoint
                where s.step = :step and (s.person = :person or s.pseudonym = (
                    select p.number from participation.survey_pseudonym p where p.step = :step and p.person = :person))
                """)
                .param("viewpoint", viewpoint.name())
                .param("step", survey.step())
                .param("person", person)
                .update());
        db.sql("""
                update participation.survey_sheet set viewpoint = :unknown where step = :step and viewpoint is null
                """)
                .param("unknown", Viewpoint.UNCONFIRMED.name())
                .param("step", survey.step())
                .update();
    }

    /// Where few share a viewpoint, it would be a name.
    void dropViewpoints(UUID step, int fewerThan) {
        db.sql("""
                update participation.survey_sheet set viewpoint = null
                where step = :step and viewpoint in (
                    select viewpoint from participation.survey_sheet where step = :step
                    group by viewpoint having count(*) < :least)
                """).param("step", step).param("least", fewerThan).update();
    }

    /// Where everything is in, nothing lies fresh any more, and nothing leads to the tablet at which it was answered.
    /// All are written anew, so that those from a tablet are not told by the transaction that wrote them.
    void settle(UUID step) {
        db.sql("update participation.survey_sheet set fresh = false, kiosk = null where step = :step")
                .param("step", step)
                .update();
    }

    List<UUID> listNamedSteps(UUID person) {
        return db.sql("select step from participation.survey_sheet where person = :person order by step")
                .param("person", person)
                .query(UUID.class)
                .list();
    }

    /// What carries their name or their number goes with them.
    void forget(UUID person) {
        db.sql("""
                delete from participation.survey_sheet s where s.person = :person or exists (
                    select from participation.survey_pseudonym p
                    where p.step = s.step and p.number = s.pseudonym and p.person = :person)
                """).param("person", person).update();
    }

    private record Row(
            UUID id,
            Integer[] asked,
            String answers,
            @Nullable String viewpoint,
            @Nullable UUID kiosk) {}
}
