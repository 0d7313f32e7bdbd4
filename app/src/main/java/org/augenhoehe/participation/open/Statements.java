package org.augenhoehe.participation.open;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.api.Asked;
import org.augenhoehe.api.Resource;
import org.augenhoehe.methods.opinion.Tally;
import org.augenhoehe.participation.opinion.picture.Picture;
import org.augenhoehe.participation.opinion.picture.PictureStore;
import org.augenhoehe.participation.opinion.statement.StatementStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component("statementsForPrograms")
class Statements implements Resource<Statement> {
    private final StatementStore store;
    private final PictureStore pictures;

    Statements(StatementStore store, PictureStore pictures) {
        this.store = store;
        this.pictures = pictures;
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
        var marks = pictures
                .list(found.stream()
                        .map(org.augenhoehe.participation.opinion.statement.Statement::step)
                        .collect(Collectors.toSet()))
                .stream()
                .flatMap(picture -> picture.marks().stream())
                .collect(Collectors.toMap(Picture.Mark::statement, mark -> mark));
        return found.stream().map(one -> told(base, one, marks)).toList();
    }

    private static Statement told(
            String base, org.augenhoehe.participation.opinion.statement.Statement one, Map<UUID, Picture.Mark> marks) {
        Picture.@Nullable Mark mark = marks.get(one.id());
        return new Statement(
                one.id(),
                one.step(),
                one.undertaking(),
                one.wording(),
                mark == null || !mark.tellsAll() ? null : said(mark.all()),
                mark == null || !mark.tellsGroups()
                        ? List.of()
                        : mark.byGroup().stream().map(Statements::said).toList(),
                URI.create(base + one.path()));
    }

    private static Statement.Said said(Tally tally) {
        return new Statement.Said(tally.agrees(), tally.disagrees(), tally.passes());
    }
}
