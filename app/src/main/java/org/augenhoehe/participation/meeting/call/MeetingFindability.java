package org.augenhoehe.participation.meeting.call;

import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.participation.meeting.Meeting;
import org.augenhoehe.participation.meeting.agenda.Point;
import org.augenhoehe.participation.meeting.agenda.PointStore;
import org.augenhoehe.participation.meeting.minutes.Piece;
import org.augenhoehe.participation.meeting.minutes.PieceStore;
import org.augenhoehe.search.Search;
import org.augenhoehe.search.SearchEntry;
import org.augenhoehe.search.SearchKind;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Sees to it that a meeting is found by its place and agenda, and by its minutes once they are published; in the
/// transaction that changes them.
@Component
public class MeetingFindability {
    private static final SearchKind SEARCHED = new SearchKind("treffen", "meeting.search.kind");

    private final Search search;
    private final MeetingStore meetings;
    private final PointStore points;
    private final PieceStore pieces;
    private final Undertakings undertakings;

    MeetingFindability(
            Search search, MeetingStore meetings, PointStore points, PieceStore pieces, Undertakings undertakings) {
        this.search = search;
        this.meetings = meetings;
        this.points = points;
        this.pieces = pieces;
        this.undertakings = undertakings;
    }

    /// As it is now, without what is hidden.
    public void put(UUID step) {
        meetings.find(step).filter(Meeting::isInvited).ifPresent(meeting -> {
            var agenda = points.list(step).stream().map(Point::title).collect(Collectors.joining("\n"));
            var said = meeting.isPublished()
                    ? pieces.listOpen(step).stream().map(Piece::wording).collect(Collectors.joining("\n"))
                    : "";
            undertakings
                    .findStep(step)
                    .ifPresent(found -> search.put(new SearchEntry(
                            SEARCHED,
                            step,
                            found.question(),
                            String.join("\n", meeting.place(), agenda, said).strip(),
                            meeting.path(),
                            "de",
                            null)));
        });
    }

    @Configuration(proxyBeanMethods = false)
    static class MeetingsSearched {
        @Bean
        SearchKind meetingsSearched() {
            return SEARCHED;
        }
    }
}
