package org.augenhoehe.participation.tasks.demo;

import java.util.Map;
import java.util.function.Consumer;

import org.augenhoehe.participation.tasks.bear.BearingBook;
import org.augenhoehe.participation.tasks.bear.EndBook;
import org.augenhoehe.participation.tasks.hour.Counted;
import org.augenhoehe.participation.tasks.hour.HoursBook;
import org.augenhoehe.participation.tasks.task.Acted;
import org.augenhoehe.participation.tasks.task.TaskBook;
import org.augenhoehe.participation.tasks.task.TaskWish;
import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.springframework.stereotype.Component;

/// What is to be done in the stories of the town, who does it and how long that takes.
@Component
class TownWork implements TownRoom {
    private final TaskBook tasks;
    private final BearingBook bearing;
    private final EndBook ends;
    private final HoursBook hours;

    TownWork(TaskBook tasks, BearingBook bearing, EndBook ends, HoursBook hours) {
        this.tasks = tasks;
        this.bearing = bearing;
        this.ends = ends;
        this.hours = hours;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of(
                "adds a task", this::add,
                "takes on", scene -> done(bearing.takeOn(scene.who(), scene.thing("task"))),
                "gives time", this::giveTime,
                "has done", scene -> done(ends.done(scene.who(), scene.thing("task"))),
                "drops", scene -> done(ends.drop(scene.who(), scene.thing("task"), scene.text("why"))));
    }

    private void add(Scene scene) {
        var wish = new TaskWish(
                scene.text("words"),
                scene.text("details", ""),
                scene.text("place", ""),
                scene.number("people"),
                scene.dayIn("days"));
        var source = scene.says("from") ? scene.thing("from") : null;
        var added = tasks.add(scene.who(), scene.thing("step"), wish, source);
        if (!(added instanceof Acted.Done(var id, var held))) {
            throw new IllegalStateException("nobody can add this: " + added);
        }
        scene.happened(id);
    }

    private void giveTime(Scene scene) {
        var counted = hours.give(
                scene.who(), scene.thing("task"), scene.day(), scene.number("minutes"), scene.isTrue("paid", false));
        if (!(counted instanceof Counted.Done)) {
            throw new IllegalStateException("nobody can give time: " + counted);
        }
    }

    private static void done(Acted acted) {
        if (!(acted instanceof Acted.Done)) {
            throw new IllegalStateException("nobody can do this: " + acted);
        }
    }
}
