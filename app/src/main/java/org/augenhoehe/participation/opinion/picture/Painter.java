package org.augenhoehe.participation.opinion.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.methods.opinion.Conversation;
import org.augenhoehe.methods.opinion.Membership;
import org.augenhoehe.methods.opinion.OpinionGroup;
import org.augenhoehe.methods.opinion.OpinionMap;
import org.augenhoehe.methods.opinion.Opinions;
import org.augenhoehe.methods.opinion.Outcome;
import org.augenhoehe.methods.opinion.Point;
import org.augenhoehe.methods.opinion.Representative;
import org.augenhoehe.methods.opinion.Settings;
import org.augenhoehe.methods.opinion.Stance;
import org.augenhoehe.methods.opinion.Statement;
import org.augenhoehe.methods.opinion.StatementPull;
import org.augenhoehe.methods.opinion.Tally;
import org.augenhoehe.methods.opinion.Uniting;
import org.augenhoehe.methods.opinion.Vote;
import org.augenhoehe.participation.opinion.picture.Picture.Dot;
import org.augenhoehe.participation.opinion.picture.Picture.Group;
import org.augenhoehe.participation.opinion.picture.Picture.Kind;
import org.augenhoehe.participation.opinion.picture.Picture.Mark;
import org.augenhoehe.participation.opinion.picture.Picture.Saying;

/// Draws the map from all that was said.
final class Painter {
    private static final Point MIDDLE = new Point(0, 0);
    private static final int SAYINGS = 5;
    private static final int UNITING = 10;
    private static final int PARTING = 5;

    /// So many squares across the map; who stands in the same one becomes one dot.
    private static final int SQUARES = 48;

    private final Conversation conversation;
    private final int votes;

    private Painter(Conversation conversation, int votes) {
        this.conversation = conversation;
        this.votes = votes;
    }

    static Picture paint(Collection<UUID> statements, List<Vote> votes) {
        var conversation = Conversation.of(
                statements.stream().map(id -> Statement.of(id.toString(), "")).toList(), votes);
        var painter = new Painter(conversation, votes.size());
        return switch (Opinions.in(conversation, Settings.standard())) {
            case Outcome.GroupsFound found
            when isTold(found) ->
                painter.picture(
                        Kind.GROUPS,
                        found.chosen().stability(),
                        found.map(),
                        found.groups(),
                        found.memberships().stream()
                                .collect(Collectors.toMap(
                                        membership -> membership.position().person(), Membership::group)));
            case Outcome.GroupsFound found -> painter.picture(Kind.NO_GROUPS, 0, found.map(), List.of(), Map.of());
            case Outcome.NoClearGroups none -> painter.picture(Kind.NO_GROUPS, 0, none.map(), List.of(), Map.of());
            case Outcome.TooLittle little ->
                new Picture(
                        conversation.people().size(),
                        votes.size(),
                        Kind.TOO_LITTLE,
                        0,
                        painter.marks(List.of(), Map.of()),
                        List.of(),
                        List.of(),
                        0,
                        painter.uniting(List.of()),
                        List.of());
        };
    }

    /// A group of very few is not spoken of.
    private static boolean isTold(Outcome.GroupsFound found) {
        return found.groups().stream().allMatch(group -> group.members().size() >= Picture.LEAST);
    }

    private Picture picture(
            Kind kind, double stability, OpinionMap map, List<OpinionGroup> groups, Map<String, Integer> groupOf) {
        var pulls = map.statements().stream().collect(Collectors.toMap(StatementPull::statement, Function.identity()));
        var marks = marks(groups, pulls);
        return new Picture(
                conversation.people().size(),
                votes,
                kind,
                stability,
                marks,
                groups(groups),
                dots(map, groupOf),
                reach(map),
                uniting(groups),
                parting(marks));
    }

    private List<Mark> marks(List<OpinionGroup> groups, Map<String, StatementPull> pulls) {
        var people = conversation.people();
        return conversation.open().stream()
                .map(Statement::id)
                .map(id -> new Mark(
                        UUID.fromString(id),
                        conversation.tally(id, people),
                        groups.stream()
                                .map(group -> conversation.tally(id, group.members()))
                                .toList(),
                        pulls.containsKey(id) ? pulls.get(id).agree() : MIDDLE,
                        pulls.containsKey(id) ? pulls.get(id).disagree() : MIDDLE))
                .filter(mark -> mark.all().votes() > 0)
                .toList();
    }

    private List<Group> groups(List<OpinionGroup> groups) {
        var sayings = groups.isEmpty()
                ? Map.<Integer, List<Representative>>of()
                : Representative.in(conversation, groups).stream()
                        .collect(Collectors.groupingBy(Representative::group));
        return groups.stream()
                .map(group -> new Group(
                        group.number(),
                        group.members().size(),
                        group.centre(),
                        sayings.getOrDefault(group.number(), List.of()).stream()
                                .limit(SAYINGS)
                                .map(one -> new Saying(UUID.fromString(one.statement()), one.stance()))
                                .toList()))
                .toList();
    }

    private List<Saying> uniting(List<OpinionGroup> groups) {
        var uniting = groups.isEmpty() ? Uniting.inAll(conversation) : Uniting.in(conversation, groups);
        return uniting.stream()
                .filter(one -> one.tallies().stream().mapToInt(Tally::votes).sum() >= Picture.LEAST)
                .limit(UNITING)
                .map(one -> new Saying(UUID.fromString(one.statement()), one.stance()))
                .toList();
    }

    private static List<UUID> parting(List<Mark> marks) {
        return marks.stream()
                .filter(Mark::tellsGroups)
                .sorted(Comparator.comparingDouble(Painter::apart).reversed().thenComparing(Mark::statement))
                .limit(PARTING)
                .map(Mark::statement)
                .toList();
    }

    /// How far the groups are from each other in how many of them agree, 0 to 1.
    private static double apart(Mark mark) {
        var shares = mark.byGroup().stream()
                .mapToDouble(tally -> tally.share(Stance.AGREE))
                .summaryStatistics();
        return shares.getMax() - shares.getMin();
    }

    private static double reach(OpinionMap map) {
        return map.positions().stream()
                .mapToDouble(one ->
                        Math.max(Math.abs(one.point().x()), Math.abs(one.point().y())))
                .max()
                .orElse(0);
    }

    private static List<Dot> dots(OpinionMap map, Map<String, Integer> groupOf) {
        var reach = reach(map);
        var side = reach == 0 ? 1 : 2 * reach / SQUARES;
        var squares = new TreeMap<Square, Integer>();
        map.positions()
                .forEach(one -> squares.merge(
                        new Square(
                                Math.round(one.point().x() / side),
                                Math.round(one.point().y() / side),
                                groupOf.getOrDefault(one.person(), 0)),
                        1,
                        Integer::sum));
        var dots = new ArrayList<Dot>();
        squares.forEach((square, people) ->
                dots.add(new Dot(new Point(square.x() * side, square.y() * side), people, square.group())));
        return dots;
    }

    private record Square(long x, long y, int group) implements Comparable<Square> {
        @Override
        public int compareTo(Square other) {
            return Comparator.comparingLong(Square::x)
                    .thenComparingLong(Square::y)
                    .thenComparingInt(Square::group)
                    .compare(this, other);
        }
    }
}
