package org.augenhoehe.participation.survey.result;

import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.undertakings.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Makes up a survey of twelve questions of all kinds, and as many sheets as wanted: camps that answer alike,
/// some that leave questions out, rare answers, and questions that only some are asked.
@Component
public class ManySheets {
    private final SomeSheets sheets;
    private final JdbcClient db;

    ManySheets(SomeSheets sheets, JdbcClient db) {
        this.sheets = sheets;
        this.db = db;
    }

    public Step planned(SignedIn host) throws Exception {
        var step = sheets.planned(host, "ANONYMOUS", true);
        var way = sheets.ask(step, 1, "CHOICE", "Wie kommst du her?", "zu Fuß", "Rad", "Bus", "Auto", "Rollstuhl");
        sheets.ask(step, 2, "SEVERAL", "Was fehlt dir?", "Bank", "Licht", "Schatten", "Wasser", "nichts");
        sheets.ask(step, 3, "SCALE", "Wie sicher fühlst du dich?");
        var table = sheets.ask(step, 4, "MATRIX", "Wie findest du das?", "Weg", "Halle", "Essen", "Garten");
        sheets.columns(table, "gut", "geht so", "schlecht");
        sheets.ask(step, 5, "NUMBER", "Wie alt bist du?");
        sheets.ask(step, 6, "TEXT", "Was noch?");
        sheets.ask(step, 7, "ORDER", "Was zuerst?", "Küche", "Garten", "Werkstatt", "Bühne");
        sheets.ask(step, 8, "PLACE", "Wo wohnst du?");
        var parking = sheets.ask(step, 9, "CHOICE", "Findest du einen Platz?", "meistens", "selten", "nie");
        sheets.onlyIf(parking, way, 4);
        sheets.ask(step, 10, "SCALE", "Wie zufrieden bist du?");
        sheets.ask(step, 11, "CHOICE", "Bist du heute hier?", "Ja", "Nein");
        sheets.ask(step, 12, "SCALE", "Wie oft kommst du?");
        sheets.fix(step);
        return step;
    }

    /// The numbers of the sheets decide what is on them: always the same.
    public int handIn(Step step, int people) {
        return db.sql("""
                insert into participation.survey_sheet (id, step, privacy, asked, answers, viewpoint)
                select gen_random_uuid(), :step, 'ANONYMOUS',
                    case when i % 5 = 3 and i % 67 <> 0 then array[1,2,3,4,5,6,7,8,9,10,11,12]
                        else array[1,2,3,4,5,6,7,8,10,11,12] end,
                    jsonb_strip_nulls(jsonb_build_object(
                        '1', case when i % 67 = 0 then 5 else 1 + i % 5 % 4 end,
                        '2', case i % 4 when 0 then '[1,2]' when 1 then '[2,3]' when 2 then '[4]' else '[1,3,4]' end
                            ::jsonb,
                        '3', case when i % 7 = 0 then null else 1 + (i / 3 + i % 2) % 5 end,
                        '4', jsonb_build_object('1', 1 + i % 3, '2', 1 + i / 2 % 3, '3', 1 + i / 5 % 3,
                            '4', case when i % 4999 = 0 then 3 else 1 end),
                        '5', 16 + (i * 7) % 70,
                        '6', case when i % 10 = 0 then 'Mehr Bänke an der Straße ' || i end,
                        '7', case i % 3 when 0 then '[1,2,3,4]' when 1 then '[2,1,4,3]' else '[4,3,2,1]' end::jsonb,
                        '8', jsonb_build_object('text', 'Karlsruhe, Stadtteil ' || i % 27),
                        '9', case when i % 5 = 3 and i % 67 <> 0 then 1 + i % 3 end,
                        '10', 1 + (i / 11) % 5,
                        '11', case when i % 25000 = 0 then 2 else 1 end,
                        '12', 1 + (i / 2) % 5)),
                    case when i % 3 = 0 then 'USERS' when i % 3 = 1 then 'NEIGHBOURS'
                        when i % 31 = 0 then 'FUNDING' else 'STAFF' end
                from generate_series(1, :people) i
                """).param("step", step.id()).param("people", people).update();
    }
}
