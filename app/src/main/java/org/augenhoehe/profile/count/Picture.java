package org.augenhoehe.profile.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;

import org.augenhoehe.undertakings.Phase;
import org.jspecify.annotations.Nullable;

/// What may be told of one undertaking, or of many: nothing but sums of blocks. A cell without a block is one in which
/// nobody was, or fewer than five; which of the two is not told.
public record Picture(List<Block> blocks) {
    public Picture {
        blocks = List.copyOf(blocks);
    }

    /// @param group null for the groups that are too small alone
    public Figure cell(Measure measure, Phase phase, @Nullable StandingGroup group) {
        return sum(block -> block.measure() == measure && block.phase() == phase && block.group() == group);
    }

    public Figure cell(Measure measure, Phase phase, @Nullable StandingGroup group, int year) {
        return sum(block ->
                block.measure() == measure && block.phase() == phase && block.group() == group && block.year() == year);
    }

    public Figure of(Measure measure, Phase phase) {
        return sum(block -> block.measure() == measure && block.phase() == phase);
    }

    public Figure of(Measure measure, StandingGroup group) {
        return sum(block -> block.measure() == measure && block.group() == group);
    }

    public Figure of(Measure measure) {
        return sum(block -> block.measure() == measure);
    }

    public Figure inYear(Measure measure, int year) {
        return sum(block -> block.measure() == measure && block.year() == year);
    }

    public Figure inYear(Measure measure, StandingGroup group, int year) {
        return sum(block -> block.measure() == measure && block.group() == group && block.year() == year);
    }

    /// What a group had to say in one decision.
    public Figure inDecision(Measure measure, StandingGroup group, UUID decision) {
        return sum(block -> block.measure() == measure && block.group() == group && decision.equals(block.thing()));
    }

    /// Everything there is to tell, in the finest parts: by measure, phase, group and year.
    public List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (var measure : Measure.values()) {
            for (var phase : Phase.values()) {
                for (var group : groups()) {
                    for (int year : years()) {
                        var figure = cell(measure, phase, group, year);
                        if (!figure.isNone()) {
                            cells.add(new Cell(measure, phase, group, year, figure));
                        }
                    }
                }
            }
        }
        return cells;
    }

    /// All groups, and at the end those that are too small alone.
    public static List<@Nullable StandingGroup> groups() {
        var groups = new ArrayList<@Nullable StandingGroup>(List.of(StandingGroup.values()));
        groups.add(null);
        return groups;
    }

    public SortedSet<Integer> years() {
        var years = new TreeSet<Integer>();
        blocks.forEach(block -> years.add(block.year()));
        return years;
    }

    /// Which measures have anything to tell.
    public List<Measure> measures() {
        return Arrays.stream(Measure.values())
                .filter(measure -> !of(measure).isNone())
                .toList();
    }

    public Picture plus(Collection<Block> more) {
        var all = new ArrayList<>(blocks);
        all.addAll(more);
        return new Picture(all);
    }

    private Figure sum(Predicate<Block> wanted) {
        var figure = Figure.NONE;
        for (var block : blocks) {
            if (wanted.test(block)) {
                figure = figure.plus(block);
            }
        }
        return figure;
    }
}
