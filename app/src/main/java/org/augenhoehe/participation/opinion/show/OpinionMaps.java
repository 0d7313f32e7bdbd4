package org.augenhoehe.participation.opinion.show;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.methods.opinion.NextStatement;
import org.augenhoehe.methods.opinion.Stance;
import org.augenhoehe.methods.opinion.StatementPull;
import org.augenhoehe.methods.opinion.Tally;
import org.augenhoehe.participation.StepDoor;
import org.augenhoehe.participation.kiosk.Few;
import org.augenhoehe.participation.kiosk.KioskCounts;
import org.augenhoehe.participation.opinion.elsewhere.SourceStore;
import org.augenhoehe.participation.opinion.picture.OpinionMethod;
import org.augenhoehe.participation.opinion.picture.Picture;
import org.augenhoehe.participation.opinion.picture.PictureStore;
import org.augenhoehe.participation.opinion.picture.Told;
import org.augenhoehe.participation.opinion.stance.StanceStore;
import org.augenhoehe.participation.opinion.statement.Statement;
import org.augenhoehe.participation.opinion.statement.StatementStore;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together the pages of an opinion map.
@Component
class OpinionMaps {
    private static final Tally NONE = new Tally(0, 0, 0);

    private final StepDoor steps;
    private final Undertakings undertakings;
    private final StatementStore statements;
    private final StanceStore stances;
    private final PictureStore pictures;
    private final SourceStore sources;
    private final KioskCounts tablets;

    OpinionMaps(
            StepDoor steps,
            Undertakings undertakings,
            StatementStore statements,
            StanceStore stances,
            PictureStore pictures,
            SourceStore sources,
            KioskCounts tablets) {
        this.steps = steps;
        this.undertakings = undertakings;
        this.statements = statements;
        this.stances = stances;
        this.pictures = pictures;
        this.sources = sources;
        this.tablets = tablets;
    }

    Step get(UUID step) {
        return steps.get(step, OpinionMethod.KEY);
    }

    String question(Step step) {
        return undertakings.findQuestion(step.undertaking()).orElseThrow(NotFound::new);
    }

    OpinionShown of(Page page, UUID id) {
        var step = get(id);
        var visitor = page.visitor().person();
        var entrance = undertakings.entrance(step, visitor);
        var all = statements.listOf(id);
        var own = visitor == null ? Map.<UUID, Stance>of() : stances.own(id, visitor);
        var picture = pictures.find(id).orElse(null);
        var wordings = all.stream().collect(Collectors.toMap(Statement::id, Statement::wording));
        return new OpinionShown(
                step,
                question(step),
                entrance,
                visitor != null && undertakings.hosts(visitor, step.undertaking()),
                all.size(),
                (int) wordings.keySet().stream().filter(own::containsKey).count(),
                visitor == null || entrance != Entrance.OPEN ? null : next(visitor, all, own.keySet(), picture),
                picture == null
                        ? null
                        : new MapShown(
                                picture,
                                wordings,
                                picture.locate(own).orElse(null),
                                Frame.around(picture.dots()),
                                new Told(step.isClosed())),
                !step.isClosed() && !stances.hasPeople(id),
                sources.find(id).orElse(null),
                step.isClosed() && picture != null ? Few.ofThem(page, picture.people(), tablets.countTaken(id)) : "");
    }

    /// What is most worth asking; the same again for whom asks for the page again.
    private static @Nullable Statement next(
            UUID visitor, List<Statement> all, Set<UUID> answered, @Nullable Picture picture) {
        var marks = picture == null ? Map.<UUID, Picture.Mark>of() : picture.byStatement();
        var candidates = all.stream()
                .map(statement -> candidate(statement.id(), marks.get(statement.id())))
                .toList();
        var known = answered.stream().map(UUID::toString).collect(Collectors.toSet());
        var random = new Random(visitor.getLeastSignificantBits() ^ answered.size());
        return NextStatement.draw(candidates, known, random)
                .flatMap(id -> all.stream()
                        .filter(one -> one.id().toString().equals(id))
                        .findFirst())
                .orElse(null);
    }

    private static NextStatement candidate(UUID id, Picture.@Nullable Mark mark) {
        return mark == null
                ? new NextStatement(id.toString(), NONE, 0)
                : new NextStatement(
                        id.toString(),
                        mark.all(),
                        new StatementPull(id.toString(), mark.agree(), mark.disagree()).extremity());
    }
}
