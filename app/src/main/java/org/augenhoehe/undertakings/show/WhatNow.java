package org.augenhoehe.undertakings.show;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Asking;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Promises;
import org.augenhoehe.undertakings.Promises.Promise;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.accord.Accord;
import org.augenhoehe.undertakings.life.Entry;
import org.augenhoehe.undertakings.plan.Door;
import org.augenhoehe.undertakings.plan.Methods;
import org.augenhoehe.undertakings.plan.PlanShown.State;
import org.augenhoehe.undertakings.plan.PlanShown.StepLine;
import org.springframework.stereotype.Component;

/// "Das kannst du jetzt tun": what somebody can do in an undertaking at this moment, the most important first.
@Component
class WhatNow {
    /// More than anybody reads.
    private static final int MOST = 10;

    private final Methods methods;
    private final HostsNow hostsNow;
    private final List<Promises> promises;
    private final List<Asking> asking;

    WhatNow(Methods methods, HostsNow hostsNow, List<Promises> promises, List<Asking> asking) {
        this.methods = methods;
        this.hostsNow = hostsNow;
        this.promises = promises;
        this.asking = asking;
    }

    List<Deed> of(Page page, Facts facts) {
        var deeds = new ArrayList<Deed>();
        var visitor = page.visitor().person();
        if (visitor != null) {
            var id = facts.undertaking().id();
            promises.forEach(room ->
                    room.listWaitingFor(id, visitor, MOST).forEach(promise -> deeds.add(promise(page, promise))));
            asking.forEach(room -> room.list(id, visitor, MOST).forEach(asked -> deeds.add(asked(page, asked))));
        }
        if (facts.own() != null && facts.own().invited()) {
            deeds.add(join(page, facts, "undertakings.now.invited"));
        }
        facts.steps(State.OPEN).stream()
                .filter(line -> line.preparing() == null)
                .forEach(line -> deeds.add(step(page, facts, line)));
        if (facts.takesPart()) {
            facts.unsaid().forEach(accord -> deeds.add(accord(page, accord)));
        }
        if (facts.own() == null && !facts.undertaking().state().isOver()) {
            comeIn(page, facts, deeds);
        }
        if (facts.takesPart()) {
            forParticipants(page, facts, deeds);
        }
        if (facts.hosts()) {
            deeds.addAll(hostsNow.of(page, facts));
        } else {
            facts.steps(State.OPEN).stream()
                    .filter(line -> line.preparing() != null)
                    .forEach(line -> deeds.add(beingPrepared(page, line)));
        }
        return deeds;
    }

    private Deed step(Page page, Facts facts, StepLine line) {
        var step = line.step();
        var door = new Door(
                facts.undertaking(), facts.now(), page.visitor().signedIn(), facts.takesPart(), facts.standing());
        var entrance =
                door.entrance(step, methods.decides(step), () -> facts.lead().mayDecide());
        var welcome = entrance == Entrance.OPEN || entrance == Entrance.STRANGER;
        var method = line.methodKey();
        var detail = new ArrayList<String>();
        if (method != null) {
            detail.add(page.t(method));
        }
        detail.add(left(page, step, facts));
        if (line.tally().contributions() > 0) {
            detail.add(line.brought(page));
        }
        if (!welcome) {
            detail.add(page.t(entrance.textKey()));
        }
        return Deed.go(
                step.question(),
                String.join(" · ", detail),
                Objects.requireNonNullElse(line.path(), facts.undertaking().home() + "/plan"),
                welcome && method != null ? page.t(method + ".do") : page.t("undertakings.now.look"));
    }

    private static Deed beingPrepared(Page page, StepLine line) {
        var method = line.methodKey();
        var preparing = page.t("undertakings.now.preparing");
        return Deed.await(line.step().question(), method == null ? preparing : page.t(method) + " · " + preparing);
    }

    private static String left(Page page, Step step, Facts facts) {
        var days = ChronoUnit.DAYS.between(LocalDate.ofInstant(facts.now(), Step.ZONE), step.lastDay());
        return page.t("undertakings.now.left", days);
    }

    /// Others wait for what only its owner can say.
    private static Deed promise(Page page, Promise promise) {
        var asked = promise.asked() ? "undertakings.now.asked" : "undertakings.now.overdue";
        return Deed.go(
                page.t(asked),
                page.t("undertakings.now.quote", promise.wording()),
                promise.href(),
                page.t(asked + ".do"));
    }

    private static Deed asked(Page page, Asking.Asked asked) {
        return Deed.go(
                page.t(asked.textKey()),
                page.t("undertakings.now.quote", asked.about()),
                asked.href(),
                page.t(asked.textKey() + ".do"));
    }

    private static Deed accord(Page page, Accord accord) {
        return Deed.go(
                page.t(accord.nowKey()),
                accord.isPublic()
                        ? page.t("undertakings.now.quote", accord.words())
                        : page.t("undertakings.now.until", page.day(accord.lastDay())),
                accord.path(),
                page.t("undertakings.now.say"));
    }

    private static void comeIn(Page page, Facts facts, List<Deed> deeds) {
        var undertaking = facts.undertaking();
        if (!page.visitor().signedIn()) {
            deeds.add(Deed.go(
                    page.t("undertakings.now.join"),
                    page.t("undertakings.now.join.stranger"),
                    page.signInUrl(),
                    page.t("platform.signin")));
        } else if (undertaking.entry() != Entry.INVITED) {
            deeds.add(join(page, facts, "undertakings.now.join." + undertaking.entry()));
        }
    }

    private static Deed join(Page page, Facts facts, String detail) {
        var asks = facts.own() == null && facts.undertaking().entry() == Entry.ON_REQUEST;
        return Deed.press(
                page.t("undertakings.now.join"),
                page.t(detail),
                facts.undertaking().home() + "/mitmachen",
                page.t(asks ? "undertakings.now.join.ask" : "undertakings.now.join.do"));
    }

    private static void forParticipants(Page page, Facts facts, List<Deed> deeds) {
        var home = facts.undertaking().home();
        if (Objects.requireNonNull(facts.own()).standing() == null) {
            deeds.add(Deed.go(
                    page.t("undertakings.now.standing"),
                    page.t("undertakings.now.standing.why"),
                    home + "/menschen",
                    page.t("undertakings.now.standing.do")));
        }
        if (facts.mayPrepare()) {
            deeds.add(Deed.go(
                    page.t("undertakings.now.prepare"),
                    page.t("undertakings.now.prepare.why"),
                    home + "/vorbereitung",
                    page.t("undertakings.now.prepare.do")));
        }
    }
}
