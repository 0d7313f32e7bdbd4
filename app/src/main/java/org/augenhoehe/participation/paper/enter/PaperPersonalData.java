package org.augenhoehe.participation.paper.enter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.participation.paper.issue.CodeStore;
import org.augenhoehe.participation.paper.issue.PaperCode;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// To whom papers went, and whether they are back. Whoever leaves takes the way from the paper to them along, the
/// pictures they have not entered, and those of their own papers, with whomever they wait.
@Component
class PaperPersonalData implements PersonalData {
    private final JdbcClient db;
    private final PictureStore pictures;
    private final SeenStore seen;
    private final CodeStore codes;

    PaperPersonalData(JdbcClient db, PictureStore pictures, SeenStore seen, CodeStore codes) {
        this.db = db;
        this.pictures = pictures;
        this.seen = seen;
        this.codes = codes;
    }

    @Override
    public int order() {
        return 435;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.paper_code", "participation.paper_picture");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var rows = new ArrayList<List<?>>();
        db.sql("select step, state from participation.paper_code where person = :person order by step, state")
                .param("person", person)
                .query(row -> {
                    rows.add(List.of(
                            "/papier/" + row.getString("step"), new TextKey("paper.state." + row.getString("state"))));
                });
        var waiting = pictures.count(person);
        if (waiting > 0) {
            rows.add(List.of(new TextKey("paper.data.pictures"), Integer.toString(waiting)));
        }
        var own = listOwn(person).size();
        if (own > 0) {
            rows.add(List.of(new TextKey("paper.data.own"), Integer.toString(own)));
        }
        return List.of(
                new PersonalSection("paper.data", Fate.ERASED, List.of("paper.data.step", "paper.data.state"), rows));
    }

    /// Pictures that wait carry the code itself, the rest of the house only a print of it.
    private List<UUID> listOwn(UUID person) {
        return pictures.listCoded(person).stream()
                .filter(picture -> codes.find(PaperCode.typed(picture.code()))
                        .filter(code -> person.equals(code.person()))
                        .isPresent())
                .map(Picture::id)
                .toList();
    }

    @Override
    public void erase(UUID person) {
        listOwn(person).forEach(pictures::removePage);
        // A letter that is still out is worth nothing then.
        db.sql("""
                update participation.paper_code
                set person = null, state = case state when 'OUT' then 'VOID' else state end
                where person = :person
                """).param("person", person).update();
        seen.forget(person);
        pictures.forget(person);
    }
}
