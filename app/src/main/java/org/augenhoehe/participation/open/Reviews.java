package org.augenhoehe.participation.open;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.api.Asked;
import org.augenhoehe.api.Resource;
import org.augenhoehe.participation.open.ReviewReader.Fixed;
import org.augenhoehe.participation.review.Question;
import org.augenhoehe.participation.review.ReviewPaper;
import org.augenhoehe.participation.review.paper.QuestionStore;
import org.augenhoehe.participation.review.result.WordsStore;
import org.augenhoehe.participation.review.result.WordsStore.Written;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

@Component("reviewsForPrograms")
class Reviews implements Resource<Review> {
    private final ReviewReader reader;
    private final QuestionStore questions;
    private final WordsStore words;
    private final ReviewParts parts;
    private final Undertakings undertakings;

    Reviews(
            ReviewReader reader,
            QuestionStore questions,
            WordsStore words,
            ReviewParts parts,
            Undertakings undertakings) {
        this.reader = reader;
        this.questions = questions;
        this.words = words;
        this.parts = parts;
        this.undertakings = undertakings;
    }

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public String about() {
        return "Reviews: what people ask each other in the end, and what is told of the answers.";
    }

    @Override
    public Class<Review> type() {
        return Review.class;
    }

    @Override
    public Set<String> narrowedBy() {
        return Set.of("undertaking");
    }

    @Override
    public List<Review> list(Asked asked) {
        var steps = StepsAsked.of(asked, undertakings);
        return told(asked.base(), reader.list(asked.after(), steps, asked.most()));
    }

    @Override
    public Optional<Review> find(String base, UUID id) {
        return told(base, reader.list(null, List.of(id), 1)).stream().findFirst();
    }

    private List<Review> told(String base, List<Fixed> found) {
        var ids = found.stream().map(Fixed::step).toList();
        var steps = undertakings.listSteps(ids);
        var asked = questions.listAll(ids);
        var written = words
                .listFirst(
                        found.stream()
                                .filter(Fixed::tellsWords)
                                .map(Fixed::step)
                                .toList(),
                        ReviewParts.FIRST_WORDS)
                .stream()
                .filter(one -> !one.hidden())
                .collect(Collectors.groupingBy(Written::step));
        return found.stream()
                .map(one -> told(
                        base,
                        one,
                        Objects.requireNonNull(steps.get(one.step())),
                        asked.getOrDefault(one.step(), List.of()),
                        byNumber(written.getOrDefault(one.step(), List.of()))))
                .toList();
    }

    private static Map<Integer, List<String>> byNumber(List<Written> written) {
        return written.stream()
                .collect(Collectors.groupingBy(
                        Written::number, Collectors.mapping(Written::wording, Collectors.toList())));
    }

    private Review told(String base, Fixed one, Step step, List<Question> asked, Map<Integer, List<String>> written) {
        var outcome = one.told();
        return new Review(
                one.step(),
                step.undertaking(),
                step.question(),
                one.anonymous(),
                one.countedAt(),
                outcome == null ? null : (long) outcome.replies(),
                outcome == null ? null : (long) outcome.asked(),
                asked.stream()
                        .map(question ->
                                parts.question(question, outcome, written.getOrDefault(question.number(), List.of())))
                        .toList(),
                URI.create(base + ReviewPaper.path(one.step())));
    }
}
