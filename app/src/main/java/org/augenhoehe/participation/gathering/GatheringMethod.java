package org.augenhoehe.participation.gathering;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.AnswerKind;
import org.augenhoehe.platform.language.Languages;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.undertakings.Method;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Tally;
import org.springframework.stereotype.Component;

@Component
class GatheringMethod implements Method {
    static final String KEY = "gathering";

    private final Answers answers;
    private final Texts texts;
    private final Languages languages;

    GatheringMethod(Answers answers, Texts texts, Languages languages) {
        this.answers = answers;
        this.texts = texts;
        this.languages = languages;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String textKey() {
        return "gathering.method";
    }

    @Override
    public boolean decides() {
        return false;
    }

    @Override
    public String path(UUID step) {
        return "/sammeln/" + step;
    }

    @Override
    public Map<UUID, Tally> tallies(Collection<Step> steps) {
        return answers.tallies(steps);
    }

    /// Every contribution has been led to what it became when it was answered; here it is only counted.
    @Override
    public String close(Step step) {
        var counts = answers.count(step.id());
        return texts.get(
                languages.first(),
                "gathering.result",
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.getOrDefault(AnswerKind.TAKEN_UP, 0),
                counts.getOrDefault(AnswerKind.MERGED, 0),
                counts.getOrDefault(AnswerKind.SET_ASIDE, 0));
    }
}
