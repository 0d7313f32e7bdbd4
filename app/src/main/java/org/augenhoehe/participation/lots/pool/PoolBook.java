package org.augenhoehe.participation.lots.pool;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.participation.lots.prepare.Categories;
import org.augenhoehe.participation.lots.prepare.LotsDoor;
import org.augenhoehe.participation.lots.prepare.QuotaStore;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Entering the pool, each with their own features, and leaving it until it is closed.
@Service
public class PoolBook {
    public static final String HOUSEHOLD = "household";
    private static final String FIELD = "merkmal-";
    private static final int LONGEST = 60;

    private final Undertakings undertakings;
    private final LotsDoor door;
    private final QuotaStore quotas;
    private final LotStore store;
    private final People people;
    private final Clock clock;

    PoolBook(Undertakings undertakings, LotsDoor door, QuotaStore quotas, LotStore store, People people, Clock clock) {
        this.undertakings = undertakings;
        this.door = door;
        this.quotas = quotas;
        this.store = store;
        this.people = people;
        this.clock = clock;
    }

    /// Of the form on which people say their features.
    ///
    /// @param place of the category, from 0
    public static String field(int place) {
        return FIELD + place;
    }

    @Transactional
    public Entered enter(UUID person, UUID id, Map<String, List<String>> typed) {
        if (!people.holdStill(person)) {
            throw new Forbidden();
        }
        var step = door.get(id);
        var entrance = undertakings.hold(step, person);
        if (entrance != Entrance.OPEN) {
            return new Entered.NotNow(entrance);
        }
        var drawing = door.hold(step);
        if (!drawing.isOpen()) {
            return new Entered.NotOpen();
        }
        var features = new HashMap<String, String>();
        var place = 0;
        for (var category : Categories.of(quotas.list(id)).entrySet()) {
            var said = said(typed, field(place));
            if (category.getValue().stream().noneMatch(quota -> quota.feature().equals(said))) {
                return new Entered.Flawed(field(place), "lots.enter.missing");
            }
            features.put(category.getKey(), said);
            place++;
        }
        var household = said(typed, HOUSEHOLD).strip().toLowerCase(Locale.GERMAN);
        if (household.length() > LONGEST) {
            return new Entered.Flawed(HOUSEHOLD, "lots.enter.household.long");
        }
        store.put(id, person, features, drawing.households() ? household : "");
        return new Entered.Done();
    }

    private static String said(Map<String, List<String>> typed, String field) {
        var said = typed.getOrDefault(field, List.of());
        return said.isEmpty() ? "" : said.getFirst();
    }

    /// As long as people enter. Who leaves later, and alone, would show hosts by what then changes what they had
    /// said; they can say no when they are drawn.
    @Transactional
    public Entered leave(UUID person, UUID id) {
        Drawing drawing = door.hold(door.get(id));
        if (drawing.isClosed() || door.get(id).waitsForAnswers(clock.instant())) {
            return new Entered.NotOpen();
        }
        store.remove(id, person);
        return new Entered.Done();
    }
}
