package org.augenhoehe.participation.kiosk.show;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.participation.kiosk.Few;
import org.augenhoehe.participation.kiosk.Kiosk;
import org.augenhoehe.participation.kiosk.KioskCounts;
import org.augenhoehe.participation.kiosk.KioskCounts.Hour;
import org.augenhoehe.participation.kiosk.KioskCounts.Offered;
import org.augenhoehe.participation.kiosk.KioskSteps;
import org.augenhoehe.participation.kiosk.KioskStore;
import org.augenhoehe.platform.web.Cell;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// Puts together the page of the tablets of an undertaking.
@Component
class Kiosks {
    private final KioskStore store;
    private final KioskCounts counts;
    private final KioskSteps steps;
    private final Undertakings undertakings;
    private final Clock clock;

    Kiosks(KioskStore store, KioskCounts counts, KioskSteps steps, Undertakings undertakings, Clock clock) {
        this.store = store;
        this.counts = counts;
        this.steps = steps;
        this.undertakings = undertakings;
        this.clock = clock;
    }

    KioskShown of(Page page, UUID undertaking) {
        var question = undertakings.findQuestion(undertaking).orElseThrow(NotFound::new);
        var visitor = page.visitor().person();
        var host = visitor != null && undertakings.hosts(visitor, undertaking);
        var all = all(page, undertaking, host);
        var now = clock.instant();
        var running = host ? steps.listRunning(undertaking) : Map.<Step, String>of();
        var lacking = new LinkedHashMap<>(running);
        lacking.values().removeIf(String::isEmpty);
        return new KioskShown(
                undertaking,
                question,
                host,
                all.stream().filter(one -> one.kiosk().isOpen(now)).toList(),
                host ? all.stream().filter(one -> !one.kiosk().isOpen(now)).toList() : List.of(),
                running.entrySet().stream()
                        .filter(one -> one.getValue().isEmpty())
                        .map(one -> new Option(
                                one.getKey().id().toString(),
                                one.getKey().question(),
                                page.t(steps.method(one.getKey()).textKey())))
                        .toList(),
                lacking,
                KioskForm.HOURS.stream()
                        .map(hours -> new Option(hours.toString(), page.t("kiosk.hours.some", hours, hours / 24)))
                        .toList());
    }

    private List<KioskShown.One> all(Page page, UUID undertaking, boolean host) {
        var kiosks = store.listOf(undertaking);
        var ids = kiosks.stream().map(Kiosk::id).toList();
        var offered = counts.listSteps(ids).stream().collect(Collectors.groupingBy(Offered::kiosk));
        var hours = host
                ? counts.listHours(ids).stream().collect(Collectors.groupingBy(Hour::kiosk))
                : Map.<UUID, List<Hour>>of();
        var known = undertakings.listSteps(offered.values().stream()
                .flatMap(List::stream)
                .map(Offered::step)
                .collect(Collectors.toSet()));
        return kiosks.stream()
                .map(kiosk -> one(
                        page,
                        kiosk,
                        offered.getOrDefault(kiosk.id(), List.of()),
                        hours.getOrDefault(kiosk.id(), List.of()),
                        known))
                .toList();
    }

    private KioskShown.One one(Page page, Kiosk kiosk, List<Offered> offered, List<Hour> hours, Map<UUID, Step> known) {
        var over = hours.stream()
                .filter(hour -> hour.taken() > 0 && isOver(kiosk, hour))
                .toList();
        return new KioskShown.One(
                kiosk,
                offered.stream()
                        .map(Offered::step)
                        .filter(known::containsKey)
                        .map(known::get)
                        .toList(),
                over.stream()
                        .map(hour -> List.of(
                                Cell.text(page.moment(hour.hour())),
                                Cell.text(Objects.requireNonNull(known.get(hour.step()))
                                        .question()),
                                Cell.number(Few.say(page, hour.taken()))))
                        .toList(),
                offered.stream().anyMatch(Offered::tidied) ? page.t("kiosk.total.tidied") : total(page, over),
                hours.stream().mapToInt(Hour::refused).sum(),
                offered.stream().anyMatch(one -> one.voidedAt() != null));
    }

    /// A number that still grows would tell by two looks how many came between them.
    private boolean isOver(Kiosk kiosk, Hour hour) {
        var now = clock.instant();
        return !kiosk.isOpen(now) || !now.isBefore(hour.hour().plus(1, ChronoUnit.HOURS));
    }

    /// Only of those whose number is told: otherwise the rest of the sum would tell the few.
    private static String total(Page page, List<Hour> over) {
        var told = over.stream()
                .mapToInt(Hour::taken)
                .filter(taken -> !Few.isFew(taken))
                .sum();
        var few = over.stream().anyMatch(hour -> Few.isFew(hour.taken()));
        if (few && told == 0) {
            return page.t("kiosk.total.few");
        }
        return page.t(few ? "kiosk.total.more" : "kiosk.total", told);
    }
}
