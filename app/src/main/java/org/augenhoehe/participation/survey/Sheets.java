package org.augenhoehe.participation.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

import org.augenhoehe.participation.review.Viewpoint;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was handed in, read. The order is one of chance: that of the ids.
@Repository
public class Sheets {
    private static final String SHEET = """
            select id, person, pseudonym, asked, answers, viewpoint from participation.survey_sheet
            """;

    private final JdbcClient db;

    Sheets(JdbcClient db) {
        this.db = db;
    }

    public List<Sheet> list(Survey survey) {
        return db.sql(SHEET + "where step = :step order by id")
                .param("step", survey.step())
                .query((row, number) -> sheet(survey, row))
                .list();
    }

    public Optional<Sheet> findNamed(Survey survey, UUID person) {
        return db.sql(SHEET + "where step = :step and person = :person")
                .param("step", survey.step())
                .param("person", person)
                .query((row, number) -> sheet(survey, row))
                .optional();
    }

    public Optional<Sheet> findPseudonymous(Survey survey, int pseudonym) {
        return db.sql(SHEET + "where step = :step and pseudonym = :pseudonym")
                .param("step", survey.step())
                .param("pseudonym", pseudonym)
                .query((row, number) -> sheet(survey, row))
                .optional();
    }

    private static Sheet sheet(Survey survey, ResultSet row) throws SQLException {
        return new Sheet(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("pseudonym", Integer.class),
                new TreeSet<>(List.of((Integer[]) row.getArray("asked").getArray())),
                GivenJson.read(survey.questions(), row.getString("answers")),
                viewpoint(row.getString("viewpoint")));
    }

    private static @Nullable Viewpoint viewpoint(@Nullable String written) {
        return written == null ? null : Viewpoint.valueOf(written);
    }
}
