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
import org.augenhoehe.participation.opinion.picture.Told;
import org.augenhoehe.participation.opinion.statement.Statement;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;

/// The map with the words of what is on it.
///
/// @param wordings of the statements that everybody may read
/// @param own where the visitor stands; null for whom has not answered
/// @param frame in which it is drawn
/// @param told how exactly figures are told
public record MapShown(
        Picture picture,
        Map<UUID, String> wordings,
        @Nullable Point own,
        Frame frame,
        Told told) {
    private static final int FEW = 6;
    private static final int SEVERAL = 11;

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
                .map(dot -> new Spot(frame.x(dot.point()), frame.y(dot.point()), radius(dot.people()), dot.group()))
                .toList();
    }

    private int radius(int people) {
        if (told.exact()) {
            return Math.min(18, (int) Math.round(3 + 2.5 * Math.sqrt(people)));
        }
        return people < Picture.LEAST ? FEW : SEVERAL;
    }

    /// Of everybody on the map, from 0 to 1.
    public double share(Group group) {
        return told.share((double) group.size() / picture.people());
    }

    public Spot spot(Point point) {
        return new Spot(frame.x(point), frame.y(point), 9, 0);
    }

    public int width() {
        return Frame.WIDTH;
    }

    public int height() {
        return Frame.HEIGHT;
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
        public static String tally(Page page, Tally tally, Told told) {
            if (tally.votes() < Picture.LEAST) {
                return "";
            }
            return told.exact()
                    ? page.t("opinion.tally", tally.votes(), told.agree(tally), told.disagree(tally))
                    : page.t("opinion.tally.about", told.agree(tally), told.disagree(tally));
        }
    }
}
