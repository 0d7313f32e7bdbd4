package org.augenhoehe.participation.open;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.api.Asked;
import org.augenhoehe.api.Resource;
import org.augenhoehe.participation.LastWord;
import org.augenhoehe.participation.open.Answer.Answered;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

@Component("answersForPrograms")
class Answers implements Resource<Answer> {
    private final AnswerReader reader;
    private final Undertakings undertakings;

    Answers(AnswerReader reader, Undertakings undertakings) {
        this.reader = reader;
        this.undertakings = undertakings;
    }

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public String about() {
        return "Answers of the hosts to contributions, whether they came in time, and what authors say to them.";
    }

    @Override
    public Class<Answer> type() {
        return Answer.class;
    }

    @Override
    public Set<String> narrowedBy() {
        return Set.of("contribution", "step", "undertaking");
    }

    @Override
    public List<Answer> list(Asked asked) {
        return told(asked.base(), reader.list(asked));
    }

    @Override
    public Optional<Answer> find(String base, UUID id) {
        return told(base, reader.find(id)).stream().findFirst();
    }

    private List<Answer> told(String base, List<AnswerReader.Words> found) {
        var given = reader.listGiven(found.stream().map(AnswerReader.Words::id).toList()).stream()
                .collect(Collectors.groupingBy(AnswerReader.Given::answer));
        var steps = undertakings.listSteps(
                found.stream().map(AnswerReader.Words::step).collect(Collectors.toSet()));
        return found.stream()
                .map(one -> told(
                        base,
                        one,
                        Objects.requireNonNull(steps.get(one.step())),
                        given.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static Answer told(String base, AnswerReader.Words one, Step step, List<AnswerReader.Given> given) {
        return new Answer(
                one.id(),
                one.step(),
                step.undertaking(),
                one.kind(),
                one.wording(),
                one.ledTo(),
                one.at(),
                given.stream()
                        .map(to -> new Answered(
                                to.contribution(),
                                to.lastWord(),
                                isLate(one, step, to),
                                to.contradictedAt(),
                                to.contradiction(),
                                to.followedBy()))
                        .toList(),
                URI.create(base + path(one, given)));
    }

    /// The step's, where what it was said to was hidden in this very moment.
    private static String path(AnswerReader.Words one, List<AnswerReader.Given> given) {
        return given.isEmpty()
                ? "/sammeln/" + one.step()
                : org.augenhoehe.participation.gathering.Contribution.path(
                                given.getFirst().contribution())
                        + "#antwort";
    }

    private static boolean isLate(AnswerReader.Words answer, Step step, AnswerReader.Given to) {
        var contradicted = to.contradictedAt();
        return to.lastWord() && contradicted != null
                ? contradicted.isBefore(LastWord.lateBefore(answer.at()))
                : LocalDate.ofInstant(answer.at(), Step.ZONE).isAfter(step.promisedUntil());
    }
}
