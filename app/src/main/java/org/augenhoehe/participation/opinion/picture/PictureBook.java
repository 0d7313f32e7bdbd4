package org.augenhoehe.participation.opinion.picture;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.participation.opinion.stance.StanceStore;
import org.augenhoehe.participation.opinion.statement.Statement;
import org.augenhoehe.participation.opinion.statement.StatementStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Draws the map of a step anew and keeps it. A second or two where thousands have answered.
@Service
public class PictureBook {
    private final StatementStore statements;
    private final StanceStore stances;
    private final PictureStore pictures;
    private final Clock clock;

    PictureBook(StatementStore statements, StanceStore stances, PictureStore pictures, Clock clock) {
        this.statements = statements;
        this.stances = stances;
        this.pictures = pictures;
        this.clock = clock;
    }

    /// @return empty where too few people answered to speak of them
    @Transactional
    public Optional<Picture> draw(UUID step) {
        var votes = stances.takeAll(step);
        var open = statements.listOf(step).stream().map(Statement::id).collect(Collectors.toSet());
        // One may have been hidden between the two questions.
        votes = votes.stream()
                .filter(vote -> open.contains(UUID.fromString(vote.statement())))
                .toList();
        var picture = Painter.paint(open, votes);
        if (picture.people() < Picture.LEAST) {
            return Optional.empty();
        }
        pictures.put(step, picture, clock.instant());
        return Optional.of(picture);
    }

    /// The last picture of a step that ends; after it nobody knows who answered what.
    @Transactional
    public Optional<Picture> finish(UUID step) {
        var last = draw(step);
        stances.unlink(step);
        return last;
    }
}
