package org.augenhoehe.participation.survey.questions;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.survey.Item;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.SurveyQuestions;
import org.augenhoehe.participation.survey.Words;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A question can be reported. What is hidden is not asked any more; what was answered to it stays.
@Component
class ModeratedSurveyQuestions implements Moderated {
    static final String KIND = "umfragefrage";

    private final SurveyQuestions questions;
    private final WritingStore store;
    private final Undertakings undertakings;
    private final Clock clock;

    ModeratedSurveyQuestions(SurveyQuestions questions, WritingStore store, Undertakings undertakings, Clock clock) {
        this.questions = questions;
        this.store = store;
        this.undertakings = undertakings;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "survey.question.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var found = questions.listByIds(things);
        var steps = undertakings.listSteps(
                found.stream().map(SurveyQuestions.Of::step).collect(Collectors.toSet()));
        var known = undertakings.listKnown(
                steps.values().stream().map(Step::undertaking).collect(Collectors.toSet()));
        return found.stream()
                .filter(one -> steps.containsKey(one.step()))
                .collect(Collectors.toMap(one -> one.question().id(), one -> {
                    var step = Objects.requireNonNull(steps.get(one.step()));
                    return about(one.question(), step, known.get(step.undertaking()));
                }));
    }

    /// All hosts answer for what they ask, not one of them.
    private static Contribution about(Question question, Step step, Undertakings.@Nullable Known known) {
        return new Contribution(
                step.question(),
                words(question),
                Survey.path(step.id()),
                null,
                known == null ? Set.of() : known.concerned(),
                known == null ? Set.of() : known.hosts(),
                question.hidden());
    }

    /// In all languages.
    private static String words(Question question) {
        return Stream.concat(
                        Stream.of(
                                question.wording(), question.help(), question.unit(), question.low(), question.high()),
                        Stream.concat(question.items().stream(), question.columns().stream())
                                .map(Item::words))
                .map(Words::by)
                .flatMap(by -> by.values().stream())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        store.hide(thing, null);
    }
}
