package org.augenhoehe.participation.meeting.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.augenhoehe.participation.decision.Side;
import org.augenhoehe.participation.meeting.Format;
import org.augenhoehe.participation.meeting.Way;
import org.augenhoehe.participation.meeting.agenda.AgendaBook;
import org.augenhoehe.participation.meeting.agenda.Noted;
import org.augenhoehe.participation.meeting.agenda.PointStore;
import org.augenhoehe.participation.meeting.call.CallBook;
import org.augenhoehe.participation.meeting.call.CallWish;
import org.augenhoehe.participation.meeting.call.Called;
import org.augenhoehe.participation.meeting.come.Came;
import org.augenhoehe.participation.meeting.come.Coming;
import org.augenhoehe.participation.meeting.come.ComingAnswer;
import org.augenhoehe.participation.meeting.come.ComingBook;
import org.augenhoehe.participation.meeting.minutes.ObjectionBook;
import org.augenhoehe.participation.meeting.minutes.PieceBook;
import org.augenhoehe.participation.meeting.minutes.PieceKind;
import org.augenhoehe.participation.meeting.minutes.PieceStore;
import org.augenhoehe.participation.meeting.minutes.PieceWish;
import org.augenhoehe.participation.meeting.minutes.PublishBook;
import org.augenhoehe.participation.meeting.minutes.Published;
import org.augenhoehe.participation.meeting.minutes.Wrote;
import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// People of the town meet. Something on the agenda is found by how it is called, or by its part of a format ("about").
@Component
class TownMeetings implements TownRoom {
    private final CallBook calls;
    private final AgendaBook agenda;
    private final ComingBook coming;
    private final PieceBook pieces;
    private final PublishBook publishing;
    private final ObjectionBook objections;
    private final PointStore points;
    private final PieceStore written;

    TownMeetings(
            CallBook calls,
            AgendaBook agenda,
            ComingBook coming,
            PieceBook pieces,
            PublishBook publishing,
            ObjectionBook objections,
            PointStore points,
            PieceStore written) {
        this.calls = calls;
        this.agenda = agenda;
        this.coming = coming;
        this.pieces = pieces;
        this.publishing = publishing;
        this.objections = objections;
        this.points = points;
        this.written = written;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of(
                "invites to a meeting", this::invite,
                "puts on the agenda", this::add,
                "answers the invitation", this::answer,
                "is there", this::come,
                "counts the others", this::count,
                "writes in the minutes", this::write,
                "publishes the minutes", this::publish,
                "objects to the minutes", this::object);
    }

    private void invite(Scene scene) {
        var step = scene.thing("step");
        var day = scene.dayIn("days");
        var wish = new CallWish(
                Way.valueOf(scene.text("way", "ON_SITE")),
                Format.valueOf(scene.text("format")),
                day.atTime(LocalTime.parse(scene.text("from")))
                        .atZone(Step.ZONE)
                        .toInstant(),
                day.atTime(LocalTime.parse(scene.text("until")))
                        .atZone(Step.ZONE)
                        .toInstant(),
                scene.text("place", ""),
                scene.text("access", ""),
                scene.text("link", ""));
        done(calls.write(scene.who(), step, wish), Called.Done.class);
        done(calls.invite(scene.who(), step), Called.Done.class);
    }

    private void add(Scene scene) {
        done(
                agenda.add(scene.who(), scene.thing("step"), scene.text("words"), scene.number("minutes")),
                Noted.Done.class);
    }

    private void answer(Scene scene) {
        var said = new Coming(
                scene.thing("step"),
                scene.who(),
                ComingAnswer.valueOf(scene.text("answer", "YES")),
                Integer.parseInt(scene.text("people", "1")),
                scene.text("interpreter", ""),
                Integer.parseInt(scene.text("children", "0")),
                scene.isTrue("stepFree", false));
        done(coming.answer(scene.who(), said), Came.Done.class);
    }

    private void come(Scene scene) {
        done(coming.checkIn(scene.who(), scene.thing("step"), true), Came.Done.class);
    }

    private void count(Scene scene) {
        var names = scene.texts("there").stream().map(scene::person).toList();
        var others = Map.of(Side.valueOf(scene.text("side")), scene.number("others"));
        done(coming.tick(scene.who(), scene.thing("step"), names, others), Came.Done.class);
    }

    private void write(Scene scene) {
        var step = scene.thing("step");
        @Nullable LocalDate due = scene.says("days") ? scene.dayIn("days") : null;
        @Nullable UUID owner = scene.says("owner") ? scene.known("owner") : null;
        var wish = new PieceWish(
                point(scene, step),
                PieceKind.valueOf(scene.text("kind", "NOTE")),
                scene.text("words"),
                due,
                owner,
                null);
        done(pieces.add(scene.who(), step, wish, false), Wrote.Done.class);
    }

    private @Nullable UUID point(Scene scene, UUID step) {
        if (!scene.says("about")) {
            return null;
        }
        var about = scene.text("about");
        return points.list(step).stream()
                .filter(one -> about.equals(one.part()) || one.title().contains(about))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing on the agenda is about " + about))
                .id();
    }

    private void publish(Scene scene) {
        var step = scene.thing("step");
        done(publishing.publish(scene.who(), step, written.state(step), false), Published.Done.class);
    }

    private void object(Scene scene) {
        done(objections.object(scene.who(), scene.thing("step"), null, scene.text("words")), Wrote.Done.class);
    }

    private static void done(Object outcome, Class<?> wanted) {
        if (!wanted.isInstance(outcome)) {
            throw new IllegalStateException("the town cannot do this: " + outcome);
        }
    }
}
