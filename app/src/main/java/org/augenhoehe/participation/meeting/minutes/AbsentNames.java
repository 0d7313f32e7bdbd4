package org.augenhoehe.participation.meeting.minutes;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.augenhoehe.participation.meeting.agenda.Point;
import org.augenhoehe.participation.meeting.agenda.PointStore;
import org.augenhoehe.participation.meeting.call.MeetingDoor;
import org.augenhoehe.participation.meeting.come.ComingStore;
import org.augenhoehe.people.People;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// Finds who is named in minutes and was not there: everybody who takes part in the undertaking or belongs to the
/// meeting, however their name is spaced, marked or capitalised.
@Component
class AbsentNames {
    private static final int SHORTEST = 3;
    private static final Pattern MARKS = Pattern.compile("[*_~`\\\\\\p{Cf}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final MeetingDoor door;
    private final PointStore points;
    private final ComingStore coming;
    private final Undertakings undertakings;
    private final People people;

    AbsentNames(MeetingDoor door, PointStore points, ComingStore coming, Undertakings undertakings, People people) {
        this.door = door;
        this.points = points;
        this.coming = coming;
        this.undertakings = undertakings;
        this.people = people;
    }

    List<String> in(Step step, List<Piece> written) {
        var present = coming.listPresent(step.id());
        var away = new HashSet<UUID>(undertakings.listParticipants(step.undertaking()));
        away.addAll(door.insiders(step));
        away.removeAll(present);
        var known =
                people.names(present).values().stream().map(AbsentNames::plain).toList();
        var words = Stream.concat(
                        written.stream().map(Piece::wording),
                        points.list(step.id()).stream().map(Point::title))
                .map(AbsentNames::plain)
                .toList();
        return people.names(away).values().stream()
                .filter(name ->
                        plain(name).length() >= SHORTEST && known.stream().noneMatch(plain(name)::equalsIgnoreCase))
                .filter(name -> words.stream().anyMatch(said(name).asPredicate()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Pattern said(String name) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(plain(name)) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String plain(String words) {
        var whole = Normalizer.normalize(words, Normalizer.Form.NFKC);
        return SPACES.matcher(MARKS.matcher(whole).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
