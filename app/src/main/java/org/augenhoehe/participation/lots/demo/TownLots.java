package org.augenhoehe.participation.lots.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.augenhoehe.methods.lottery.Quota;
import org.augenhoehe.participation.lots.Hosted;
import org.augenhoehe.participation.lots.check.QuotaChecking;
import org.augenhoehe.participation.lots.draw.DrawBook;
import org.augenhoehe.participation.lots.draw.ListMaking;
import org.augenhoehe.participation.lots.pool.Entered;
import org.augenhoehe.participation.lots.pool.PoolBook;
import org.augenhoehe.participation.lots.prepare.DrawingWish;
import org.augenhoehe.participation.lots.prepare.PrepareBook;
import org.augenhoehe.participation.lots.waves.Answered;
import org.augenhoehe.participation.lots.waves.WaveBook;
import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.springframework.stereotype.Component;

/// People of the town draw lots.
@Component
class TownLots implements TownRoom {
    private final PrepareBook prepare;
    private final PoolBook pool;
    private final QuotaChecking checking;
    private final DrawBook draw;
    private final ListMaking making;
    private final WaveBook waves;

    TownLots(
            PrepareBook prepare,
            PoolBook pool,
            QuotaChecking checking,
            DrawBook draw,
            ListMaking making,
            WaveBook waves) {
        this.prepare = prepare;
        this.pool = pool;
        this.checking = checking;
        this.draw = draw;
        this.making = making;
        this.waves = waves;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of(
                "prepares lots", this::prepare,
                "enter the draw", this::enter,
                "closes the draw", this::close,
                "draws lots", scene -> done(draw.draw(scene.who(), scene.thing("step"), scene.text("words"))),
                "say yes to the lot", this::accept);
    }

    /// Quotas of all features in their order, as "category", "feature", "least", "most".
    private void prepare(Scene scene) {
        var step = scene.thing("step");
        var quotas = new ArrayList<Quota>();
        scene.parts("quotas")
                .forEach(one -> quotas.add(
                        new Quota(one.text("category"), one.text("feature"), one.number("least"), one.number("most"))));
        var wish = new DrawingWish(scene.text("words"), scene.number("seats"), false, false, scene.number("days"));
        done(prepare.write(scene.who(), step, wish, quotas));
        done(prepare.open(scene.who(), step));
    }

    private void enter(Scene scene) {
        scene.lists("people").forEach((name, features) -> {
            var typed = new HashMap<String, List<String>>();
            for (int place = 0; place < features.size(); place++) {
                typed.put(PoolBook.field(place), List.of(features.get(place)));
            }
            var entered = pool.enter(scene.person(name), scene.thing("step"), typed);
            if (!(entered instanceof Entered.Done)) {
                throw new IllegalStateException("nobody can enter so: " + entered);
            }
        });
    }

    private void close(Scene scene) {
        var step = scene.thing("step");
        done(prepare.check(scene.who(), step));
        checking.check(step);
        done(draw.close(scene.who(), step, scene.text("words"), scene.dayIn("days")));
        making.make(step, 1);
    }

    /// Whoever of them is drawn, which nobody knows beforehand.
    private void accept(Scene scene) {
        for (var name : scene.texts("people")) {
            UUID person = scene.person(name);
            if (waves.answer(person, scene.thing("step"), true) == Answered.TOO_LATE) {
                throw new IllegalStateException("too late to say yes");
            }
        }
    }

    private static void done(Hosted hosted) {
        if (!(hosted instanceof Hosted.Done)) {
            throw new IllegalStateException("nobody can draw so: " + hosted);
        }
    }
}
