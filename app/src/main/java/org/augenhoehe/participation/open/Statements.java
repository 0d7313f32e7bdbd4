package org.augenhoehe.participation.open;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.api.Asked;
import org.augenhoehe.api.Resource;
import org.augenhoehe.methods.opinion.Tally;
import org.augenhoehe.participation.opinion.picture.Picture;
import org.augenhoehe.participation.opinion.picture.PictureStore;
import org.augenhoehe.participation.opinion.picture.Told;
import org.augenhoehe.participation.opinion.statement.StatementStore;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component("statementsForPrograms")
class Statements implements Resource<Statement> {
    private static final int DIGITS = 6;

    private final StatementStore store;
    private final PictureStore pictures;
    private final Undertakings undertakings;

    Statements(StatementStore store, PictureStore pictures, Undertakings undertakings) {
        this.store = store;
        this.pictures = pictures;
        this.undertakings = undertakings;
    }

    @Override
    public String name() {
        return "statements";
    }

    @Override
    public String about() {
        return "Statements of opinion maps, and how many people agree with them.";
    }

    @Override
    public Class<Statement> type() {
        return Statement.class;
    }

    @Override
    public Set<String> narrowedBy() {
        return Set.of("step", "undertaking");
    }

    @Override
    public List<Statement> list(Asked asked) {
        return told(
                asked.base(), store.listAfter(asked.after(), asked.by("undertaking"), asked.by("step"), asked.most()));
    }

    @Override
    public Optional<Statement> find(String base, UUID id) {
        return told(base, store.find(id).filter(one -> !one.hidden()).stream().toList()).stream()
                .findFirst();
    }

    private List<Statement> told(String base, List<org.augenhoehe.participation.opinion.statement.Statement> found) {
        var ids = found.stream()
                .map(org.augenhoehe.participation.opinion.statement.Statement::step)
                .collect(Collectors.toSet());
        var steps = undertakings.listSteps(ids);
        var marks = pictures.list(ids).stream()
                .flatMap(picture -> picture.marks().stream())
                .collect(Collectors.toMap(Picture.Mark::statement, mark -> mark));
        return found.stream()
                .map(one -> told(
                        base,
                        one,
                        marks.get(one.id()),
                        new Told(Objects.requireNonNull(steps.get(one.step())).isClosed())))
                .toList();
    }

    private static Statement told(
            String base,
            org.augenhoehe.participation.opinion.statement.Statement one,
            Picture.@Nullable Mark mark,
            Told told) {
        return new Statement(
                one.id(),
                one.step(),
                one.undertaking(),
                one.wording(),
                mark == null || !mark.tellsAll() ? null : said(mark.all(), told),
                mark == null || !mark.tellsGroups()
                        ? List.of()
                        : mark.byGroup().stream()
                                .map(group -> said(group, told))
                                .toList(),
                URI.create(base + one.path()));
    }

    private static Statement.Said said(Tally tally, Told told) {
        return new Statement.Said(
                share(told.agree(tally)),
                share(told.disagree(tally)),
                share(told.pass(tally)),
                told.exact() ? (long) tally.votes() : null);
    }

    private static BigDecimal share(double share) {
        return BigDecimal.valueOf(share).setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
