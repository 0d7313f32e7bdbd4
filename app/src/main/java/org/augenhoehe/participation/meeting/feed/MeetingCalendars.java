package org.augenhoehe.participation.meeting.feed;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.feeds.DaySource;
import org.augenhoehe.participation.OwnDays;
import org.augenhoehe.participation.meeting.Meeting;
import org.augenhoehe.participation.meeting.call.MeetingDoor;
import org.augenhoehe.participation.meeting.call.MeetingStore;
import org.augenhoehe.platform.calendar.Event;
import org.augenhoehe.platform.calendar.Event.When;
import org.augenhoehe.platform.calendar.ICalendar;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Meetings as calendars show them. The link to an online meeting is only in what belongs to one who takes part.
@Component
class MeetingCalendars implements DaySource, OwnDays {
    private final MeetingStore meetings;
    private final MeetingDoor door;
    private final Undertakings undertakings;
    private final Clock clock;

    MeetingCalendars(MeetingStore meetings, MeetingDoor door, Undertakings undertakings, Clock clock) {
        this.meetings = meetings;
        this.door = door;
        this.undertakings = undertakings;
        this.clock = clock;
    }

    /// The file of one meeting.
    ICalendar of(Page page, Step step, Meeting meeting) {
        var inside = door.isInside(step, page.visitor().person());
        return new ICalendar(step.question(), clock.instant(), List.of(event(page, step, meeting, inside)));
    }

    @Override
    public List<Event> list(Page page, @Nullable UUID undertaking, int most) {
        return events(page, meetings.listNewest(undertaking, most), false);
    }

    /// Without the link: whether somebody still belongs to each of many meetings would be asked one by one.
    @Override
    public List<Event> list(Page page, UUID person) {
        return events(page, meetings.listOf(person), false);
    }

    private List<Event> events(Page page, Collection<Meeting> all, boolean inside) {
        var steps = undertakings.listSteps(all.stream().map(Meeting::step).toList());
        return all.stream()
                .flatMap(one ->
                        Optional.ofNullable(steps.get(one.step())).stream().map(step -> event(page, step, one, inside)))
                .toList();
    }

    private static Event event(Page page, Step step, Meeting meeting, boolean inside) {
        var about = inside && !meeting.link().isEmpty()
                ? page.t("meeting.calendar.link", meeting.link())
                : meeting.way().hasLink() ? page.t("meeting.calendar.online") : "";
        return new Event(
                meeting.calendar(),
                new When.Between(meeting.begins(), meeting.ends()),
                step.question(),
                String.join("\n", about, meeting.access()).strip(),
                meeting.place(),
                page.publicUrl() + meeting.path(),
                meeting.isCancelled(),
                meeting.sequence());
    }
}
