package org.augenhoehe.sharing.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.augenhoehe.sharing.ask.book.AgreeBook;
import org.augenhoehe.sharing.ask.book.AskAnswer;
import org.augenhoehe.sharing.ask.book.AskBook;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.book.BookingBook;
import org.augenhoehe.sharing.booking.book.Reserved;
import org.augenhoehe.sharing.booking.book.Wanted;
import org.augenhoehe.sharing.booking.change.AnsweringBook;
import org.augenhoehe.sharing.booking.wait.WaitBook;
import org.springframework.stereotype.Component;

/// What people of the town do with what others offer: they book it, ask for it, and say whether it came about.
@Component
class TownLending implements TownRoom {
    private final BookingBook bookings;
    private final AnsweringBook answering;
    private final WaitBook waiting;
    private final AskBook asks;
    private final AgreeBook agreeing;

    TownLending(BookingBook bookings, AnsweringBook answering, WaitBook waiting, AskBook asks, AgreeBook agreeing) {
        this.bookings = bookings;
        this.answering = answering;
        this.waiting = waiting;
        this.asks = asks;
        this.agreeing = agreeing;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of(
                "books", scene -> scene.happened(booked(bookings.book(scene.who(), wanted(scene)))),
                "waits until it is free", scene -> booked(waiting.join(scene.who(), wanted(scene))),
                "says yes to the booking", scene -> booked(answering.agree(scene.who(), scene.thing("what"))),
                "asks for what is shared", this::ask,
                "can help with it", this::help,
                "agrees to share", this::agree,
                "says that it came about", this::cameAbout);
    }

    /// From an hour of the day on which it begins to an hour of the day on which it ends.
    private static Wanted wanted(Scene scene) {
        var first = scene.dayIn("in");
        var last = scene.says("days") ? first.plusDays(scene.number("days")) : first;
        var span = new Span(at(first, scene.number("from")), at(last, scene.number("until")));
        var organisation = scene.says("of") ? scene.known("of") : null;
        return new Wanted(scene.thing("what"), span, null, organisation, scene.text("words", ""));
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(Span.ZONE).toInstant();
    }

    private void ask(Scene scene) {
        scene.happened(
                done(asks.ask(scene.who(), scene.thing("what"), scene.text("words"), scene.text("contact", ""))));
    }

    private void help(Scene scene) {
        scene.happened(
                done(asks.help(scene.who(), scene.thing("what"), scene.text("words"), scene.text("contact", ""))));
    }

    private void agree(Scene scene) {
        done(agreeing.agree(scene.who(), scene.thing("what"), scene.text("words", ""), scene.text("contact", "")));
    }

    private void cameAbout(Scene scene) {
        done(agreeing.say(scene.who(), scene.thing("what"), true));
    }

    private static UUID done(AskAnswer answer) {
        if (answer instanceof AskAnswer.Done(var id)) {
            return id;
        }
        throw new IllegalStateException("nobody can do this: " + answer);
    }

    private static UUID booked(Reserved reserved) {
        if (reserved instanceof Reserved.Done(var id, var asked)) {
            return id;
        }
        throw new IllegalStateException("nobody can book this: " + reserved);
    }
}
