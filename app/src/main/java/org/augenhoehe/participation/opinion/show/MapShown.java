package org.augenhoehe.participation.opinion.show;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.methods.opinion.Point;
import org.augenhoehe.methods.opinion.Stance;
import org.augenhoehe.methods.opinion.Tally;
import org.augenhoehe.participation.opinion.picture.Picture;
import org.augenhoehe.participation.opinion.picture.Picture.Group;
import org.augenhoehe.participation.opinion.picture.Picture.Mark;
import org.augenhoehe.participation.opinion.picture.Picture.Saying;
import org.augenhoehe.participation.opinion.statement.Statement;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;

/// The map with the words of what is on it.
///
/// @param wordings of the statements that everybody may read
/// @param own where the visitor stands; null for whom has not answered
public record MapShown(
        Picture picture,
        Map<UUID, String> wordings,
        @Nullable Point own) {
    static final int WIDTH = 640;
    static final int HEIGHT = 440;
    private static final int EDGE = 28;

    public @Nullable Group ownGroup() {
        return own == null ? null : picture.nearest(own).orElse(null);
    }

    /// What unites everybody, as far as it can still be read.
    public List<Line> uniting() {
        return lines(picture.uniting());
    }

    public List<Line> sayings(Group group) {
        return lines(group.sayings());
    }

    /// What divides the groups.
    public List<Line> parting() {
        var marks = picture.byStatement();
        return picture.parting().stream()
                .filter(wordings::containsKey)
                .map(id -> line(id, Objects.requireNonNull(marks.get(id)), null))
                .toList();
    }

    private List<Line> lines(List<Saying> sayings) {
        var marks = picture.byStatement();
        return sayings.stream()
                .filter(saying -> wordings.containsKey(saying.statement()))
                .map(saying -> line(
                        saying.statement(), Objects.requireNonNull(marks.get(saying.statement())), saying.stance()))
                .toList();
    }

    private Line line(UUID id, Mark mark, @Nullable Stance stance) {
        return new Line(id, Objects.requireNonNull(wordings.get(id)), mark, stance);
    }

    /// Great ones first, so that small ones lie on top.
    public List<Spot> spots() {
        return picture.dots().stream()
                .sorted(Comparator.comparingInt(Picture.Dot::people).reversed())
                .map(dot -> new Spot(
                        x(dot.point()),
                        y(dot.point()),
                        Math.min(18, (int) Math.round(3 + 2.5 * Math.sqrt(dot.people()))),
                        dot.group()))
                .toList();
    }

    public Spot spot(Point point) {
        return new Spot(x(point), y(point), 9, 0);
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }

    private int x(Point point) {
        return WIDTH / 2 + scaled(point.x(), WIDTH / 2 - EDGE);
    }

    private int y(Point point) {
        return HEIGHT / 2 - scaled(point.y(), HEIGHT / 2 - EDGE);
    }

    /// Somebody may stand outside of where the others did.
    private int scaled(double at, int most) {
        return (int) Math.round(Math.clamp(picture.reach() == 0 ? 0 : at / picture.reach(), -1, 1) * most);
    }

    /// @param r radius
    public record Spot(int x, int y, int r, int group) {}

    /// @param stance what is said to it; null where the groups say different things
    public record Line(
            UUID id, String wording, Mark mark, @Nullable Stance stance) {
        public String path(UUID step) {
            return Statement.path(step) + "/aussagen/" + id;
        }

        /// How many say what, in words; empty where too few have said anything.
        public static String tally(Page page, Tally tally) {
            return tally.votes() < Picture.LEAST
                    ? ""
                    : page.t(
                            "opinion.tally",
                            tally.votes(),
                            (double) tally.agrees() / tally.votes(),
                            (double) tally.disagrees() / tally.votes());
        }
    }
}
