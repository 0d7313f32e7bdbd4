package org.augenhoehe.participation.paper.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.augenhoehe.platform.language.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Papers of the town that came back: how many. What they say is told by the story of the step itself.
@Component
class TownPaper implements TownRoom {
    private final PaperDoor door;
    private final PrintStore prints;
    private final CodeStore codes;
    private final Languages languages;
    private final JdbcClient db;
    private final Clock clock;

    TownPaper(PaperDoor door, PrintStore prints, CodeStore codes, Languages languages, JdbcClient db, Clock clock) {
        this.door = door;
        this.prints = prints;
        this.codes = codes;
        this.languages = languages;
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of("papers come back", this::comeBack);
    }

    private void comeBack(Scene scene) {
        var found = door.get(scene.thing("step"));
        var step = found.step().id();
        var secret = found.way().orElseThrow().secret();
        int printed = scene.number("printed");
        int back = scene.number("back");
        var form = found.method().form(found.step(), languages.first());
        var print = new Print(
                UUID.randomUUID(), step, secret ? Part.SLIP : Part.SHEET, "", Languages.FIRST, form, List.of());
        prints.add(print, printed, LocalDate.now(clock));
        for (int i = 0; i < printed; i++) {
            var code = PaperCode.draw();
            codes.add(step, print.id(), code, null, "");
            if (i < back) {
                codes.find(code).ifPresent(codes::use);
            }
        }
        if (secret) {
            db.sql("insert into participation.paper_box (step, slips, ballots) values (:step, :back, :back)")
                    .param("step", step)
                    .param("back", back)
                    .update();
        }
    }
}
