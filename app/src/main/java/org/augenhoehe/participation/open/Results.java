package org.augenhoehe.participation.open;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.api.Asked;
import org.augenhoehe.api.Resource;
import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.participation.open.Result.Option;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

@Component("resultsForPrograms")
class Results implements Resource<Result> {
    private final ResultReader reader;
    private final Undertakings undertakings;

    Results(ResultReader reader, Undertakings undertakings) {
        this.reader = reader;
        this.undertakings = undertakings;
    }

    @Override
    public String name() {
        return "results";
    }

    @Override
    public String about() {
        return "Results of votes that are counted and sealed.";
    }

    @Override
    public Class<Result> type() {
        return Result.class;
    }

    @Override
    public Set<String> narrowedBy() {
        return Set.of("undertaking");
    }

    @Override
    public List<Result> list(Asked asked) {
        var steps = StepsAsked.of(asked, undertakings);
        return told(asked.base(), reader.list(asked.after(), steps, asked.most()));
    }

    @Override
    public Optional<Result> find(String base, UUID id) {
        return told(base, reader.list(null, List.of(id), 1)).stream().findFirst();
    }

    private List<Result> told(String base, List<ResultReader.Sealed> sealed) {
        var ids = sealed.stream().map(ResultReader.Sealed::step).toList();
        var steps = undertakings.listSteps(ids);
        var options = reader.listOptions(ids);
        return sealed.stream()
                .map(one -> told(
                        base,
                        one,
                        Objects.requireNonNull(steps.get(one.step())),
                        options.getOrDefault(one.step(), List.of())))
                .toList();
    }

    private static Result told(String base, ResultReader.Sealed sealed, Step step, List<Option> options) {
        var outcome = sealed.report().outcome();
        Map<String, Option> byNumber =
                options.stream().collect(Collectors.toMap(Option::number, Function.identity(), (one, other) -> other));
        return new Result(
                sealed.step(),
                step.undertaking(),
                step.question(),
                sealed.kind(),
                sealed.secret(),
                sealed.binding(),
                outcome.verdict(),
                outcome.winners().stream()
                        .map(number -> Objects.requireNonNullElse(byNumber.get(number), new Option(number, "")))
                        .toList(),
                options,
                outcome.ballots(),
                outcome.blank(),
                sealed.sealedAt(),
                sealed.seal(),
                URI.create(base + Paper.path(sealed.step())));
    }
}
