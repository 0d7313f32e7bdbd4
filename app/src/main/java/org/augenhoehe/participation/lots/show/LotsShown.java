package org.augenhoehe.participation.lots.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.augenhoehe.methods.lottery.Quota;
import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.participation.lots.draw.Groups;
import org.augenhoehe.participation.lots.pool.Lot;
import org.augenhoehe.participation.lots.prepare.Categories;
import org.augenhoehe.participation.lots.waves.Invitation;
import org.augenhoehe.participation.lots.waves.Invitation.Answer;
import org.augenhoehe.platform.web.Cell;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;

/// The page of a drawing.
///
/// @param undertaking its question
/// @param drawing null while nobody has begun to write it up
/// @param dayHasCome whether it can be drawn today
/// @param own the visitor's place in the pool
/// @param asked what the visitor is asked, having been drawn
/// @param sharing with how many others the visitor shares a household
/// @param seats who is drawn out of a list, for hosts
/// @param names for hosts, of those who entered by themselves and have said yes
public record LotsShown(
        Step step,
        String undertaking,
        @Nullable Drawing drawing,
        Entrance entrance,
        boolean host,
        boolean dayHasCome,
        FigureStore.Figures figures,
        List<Quota> quotas,
        List<QuotaLine> lines,
        @Nullable Lot own,
        @Nullable Invitation asked,
        int sharing,
        List<Groups> waves,
        List<Invitation> invitations,
        List<FigureStore.Seat> seats,
        List<String> names) {

    public String path() {
        return Drawing.path(step.id());
    }

    public boolean isReady() {
        return drawing != null && (drawing.isOpen() || drawing.isClosed());
    }

    public boolean mayEnter() {
        return drawing != null && drawing.isOpen() && entrance == Entrance.OPEN;
    }

    /// On which it can be drawn at the earliest: as promised, and not on the day on which the list was published.
    public LocalDate day() {
        var promised = Objects.requireNonNull(Objects.requireNonNull(drawing).promise())
                .day();
        return waves.isEmpty() || waves.getFirst().drawable().isBefore(promised)
                ? promised
                : waves.getFirst().drawable();
    }

    /// How often hosts wrote down a no.
    public long notedNos() {
        return invitations.stream().filter(Invitation::isNotedNo).count();
    }

    public boolean isComputing() {
        return drawing != null && drawing.isClosed() && drawing.list() == null;
    }

    public Map<String, List<Quota>> categories() {
        return Categories.of(quotas);
    }

    public int people() {
        return figures.people();
    }

    /// Of a thousand groups.
    public double lowest() {
        return (figures.lowest() == null ? 0 : figures.lowest()) / 1000d;
    }

    public double highest() {
        return (figures.highest() == null ? 0 : figures.highest()) / 1000d;
    }

    public long coming() {
        return invitations.stream()
                .filter(one -> one.answer() == Answer.ACCEPTED)
                .count();
    }

    public long waiting() {
        return invitations.stream().filter(Invitation::isOpen).count();
    }

    public String called(int number) {
        return Objects.requireNonNull(Objects.requireNonNull(drawing).promise()).called(number);
    }

    /// The numbers that a wave drew, as they are read out.
    public String drawn(int wave) {
        return invitations.stream()
                .filter(one -> one.wave() == wave)
                .map(one -> called(one.number()))
                .collect(Collectors.joining(", "));
    }

    public List<List<Cell>> rows(Page page) {
        var rows = new ArrayList<List<Cell>>();
        for (var line : lines) {
            var row = new ArrayList<Cell>();
            row.add(Cell.text(
                    page.t("lots.feature", line.quota().category(), line.quota().feature())));
            row.add(Cell.text(
                    page.t("lots.range", line.quota().least(), line.quota().most())));
            if (drawing != null && drawing.isClosed()) {
                row.add(Cell.text(line.pool() == null ? page.t("lots.untold") : page.t("lots.number", line.pool())));
            }
            if (line.standing() != null) {
                var standing = page.t(line.standing().textKey());
                row.add(Cell.text(line.panel() == null ? standing : page.t("lots.reached", line.panel(), standing)));
            }
            rows.add(row);
        }
        return rows;
    }

    public List<String> columns(Page page) {
        var columns = new ArrayList<>(List.of(page.t("lots.column.feature"), page.t("lots.column.range")));
        if (drawing != null && drawing.isClosed()) {
            columns.add(page.t("lots.column.pool"));
        }
        if (lines.stream().anyMatch(line -> line.standing() != null)) {
            columns.add(page.t("lots.column.panel"));
        }
        return columns;
    }
}
