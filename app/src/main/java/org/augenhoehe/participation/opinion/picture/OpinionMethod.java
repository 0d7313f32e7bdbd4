package org.augenhoehe.participation.opinion.picture;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.participation.opinion.stance.StanceStore;
import org.augenhoehe.participation.opinion.statement.Statement;
import org.augenhoehe.participation.opinion.statement.StatementStore;
import org.augenhoehe.platform.language.Languages;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.thread.Leading;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Method;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Tally;
import org.springframework.stereotype.Component;

/// "Meinungskarte": the map is the answer to everybody who stated something.
@Component
public class OpinionMethod implements Method {
    public static final String KEY = "opinion";

    private final StatementStore statements;
    private final PictureBook pictures;
    private final StanceStore stances;
    private final Thread thread;
    private final Texts texts;
    private final Languages languages;

    OpinionMethod(
            StatementStore statements,
            PictureBook pictures,
            StanceStore stances,
            Thread thread,
            Texts texts,
            Languages languages) {
        this.statements = statements;
        this.pictures = pictures;
        this.stances = stances;
        this.thread = thread;
        this.texts = texts;
        this.languages = languages;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String textKey() {
        return "opinion.method";
    }

    @Override
    public boolean decides() {
        return false;
    }

    @Override
    public String path(UUID step) {
        return Statement.path(step);
    }

    @Override
    public Map<UUID, Tally> tallies(Collection<Step> steps) {
        return statements.count(Step.ids(steps)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> new Tally(found.getValue(), found.getValue())));
    }

    @Override
    public String broughtKey() {
        return "opinion.brought";
    }

    @Override
    public String promisedKey() {
        return "opinion.promised";
    }

    @Override
    public String close(Step step) {
        var stated = statements.listOf(step.id()).stream().map(Statement::id).toList();
        thread.lead(stated, step.id(), Leading.LED_TO);
        // Counted first: afterwards everybody is a number.
        var elsewhere = stances.countElsewhere(step.id());
        return pictures.finish(step.id())
                .map(picture -> texts.get(
                        languages.first(),
                        "opinion.result." + picture.kind(),
                        picture.people(),
                        stated.size(),
                        picture.groups().size(),
                        picture.uniting().size(),
                        elsewhere))
                .orElseGet(() -> texts.get(languages.first(), "opinion.result.none", stated.size()));
    }
}
