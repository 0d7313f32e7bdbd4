package org.augenhoehe.participation.meeting.show;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.participation.meeting.Meeting;
import org.augenhoehe.participation.meeting.agenda.Point;
import org.augenhoehe.participation.meeting.agenda.PointStore;
import org.augenhoehe.participation.meeting.call.MeetingDoor;
import org.augenhoehe.participation.meeting.call.MeetingStore;
import org.augenhoehe.participation.meeting.come.Coming;
import org.augenhoehe.participation.meeting.come.ComingAnswer;
import org.augenhoehe.participation.meeting.come.ComingStore;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together the page of a meeting.
@Component
class Meetings {
    private final MeetingDoor door;
    private final MeetingStore meetings;
    private final PointStore points;
    private final ComingStore coming;
    private final Undertakings undertakings;
    private final People people;
    private final Clock clock;

    Meetings(
            MeetingDoor door,
            MeetingStore meetings,
            PointStore points,
            ComingStore coming,
            Undertakings undertakings,
            People people,
            Clock clock) {
        this.door = door;
        this.meetings = meetings;
        this.points = points;
        this.coming = coming;
        this.undertakings = undertakings;
        this.people = people;
        this.clock = clock;
    }

    MeetingShown of(Page page, UUID id) {
        var step = door.get(id);
        var visitor = page.visitor().person();
        var meeting = meetings.find(id).filter(Meeting::isInvited).orElse(null);
        var insiders = visitor == null ? Set.<UUID>of() : door.insiders(step);
        var inside = visitor != null && insiders.contains(visitor);
        var answers = meeting == null ? List.<Coming>of() : coming.list(id);
        var present = meeting == null ? Set.<UUID>of() : coming.listPresent(id);
        var now = clock.instant();
        return new MeetingShown(
                step,
                undertakings.findQuestion(step.undertaking()).orElseThrow(NotFound::new),
                undertakings.entrance(step, visitor),
                visitor != null && undertakings.hosts(visitor, step.undertaking()),
                inside,
                meeting,
                meeting == null ? List.of() : lines(page, meeting, points.list(id), inside, now),
                answers.stream()
                        .filter(one -> one.person().equals(visitor))
                        .findFirst()
                        .orElse(null),
                visitor != null && present.contains(visitor),
                count(answers, ComingAnswer.YES),
                count(answers, ComingAnswer.MAYBE),
                present.size() + (meeting == null ? 0 : meeting.others()),
                now);
    }

    private static int count(List<Coming> answers, ComingAnswer wanted) {
        return answers.stream()
                .filter(one -> one.answer() == wanted)
                .mapToInt(Coming::people)
                .sum();
    }

    List<PointLine> lines(Page page, Meeting meeting, List<Point> all, boolean inside, Instant now) {
        var names = inside ? names(all) : Map.<UUID, String>of();
        var lines = new ArrayList<PointLine>();
        var from = meeting.begins();
        for (var point : all) {
            var until = from.plusSeconds(60L * point.minutes());
            lines.add(new PointLine(
                    point,
                    point.name(page),
                    point.author() == null ? "" : names.getOrDefault(point.author(), ""),
                    from,
                    until,
                    !meeting.isCancelled() && !now.isBefore(from) && now.isBefore(until),
                    point.isBy(page.visitor().person()),
                    lines.size() + 1));
            from = until;
        }
        return lines;
    }

    private Map<UUID, String> names(List<Point> all) {
        return people.names(
                all.stream().map(Point::author).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    /// What its own page shows.
    ///
    /// @param adding,answering the two forms on it, as typed; null where they are fresh
    Map<String, ?> values(Page page, UUID id, @Nullable Form adding, @Nullable Form answering) {
        var shown = of(page, id);
        var values = new HashMap<String, Object>();
        values.put("shown", shown);
        values.put("adding", adding == null ? Form.empty().with("minutes", "10") : adding);
        values.put("answering", answering == null ? ComingForm.of(shown.own()) : answering);
        values.put(
                "answers",
                List.of(ComingAnswer.values()).stream()
                        .map(one -> new Option(one.name(), page.t(one.textKey())))
                        .toList());
        return values;
    }
}
