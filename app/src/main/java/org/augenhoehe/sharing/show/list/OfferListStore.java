package org.augenhoehe.sharing.show.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.sharing.offer.AccessFact;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Looks for what can be had now, by what everybody may know of it.
@Repository
class OfferListStore {
    private static final String USABLE = """
            (o.admits = 'EVERYBODY' or o.person = :person or o.organisation = any(:spokenFor)
                or o.admits = 'MEMBERS' and exists (select from sharing.offer_member m
                    where m.offer = o.id and m.organisation = any(:groups))
                or o.admits = 'VOUCHED' and (o.person = any(:trusting) or o.organisation = any(:trusting)))
            """;
    private static final String METRES =
            "1000 * places.kilometres(o.latitude, o.longitude, cast(:latitude as float8), cast(:longitude as float8))";

    private final JdbcClient db;

    OfferListStore(JdbcClient db) {
        this.db = db;
    }

    int count(Sought sought) {
        return db.sql("select count(*) from sharing.offer o" + where(sought))
                .params(values(sought))
                .query(Integer.class)
                .single();
    }

    /// The nearest first where a place was named, else the newest.
    List<Offer> list(Sought sought, int limit, int offset) {
        var order = sought.near() == null
                ? "o.changed_at desc, o.id desc"
                : METRES + " nulls last, o.changed_at desc, o.id desc";
        return db.sql(OfferStore.READ + where(sought) + " order by " + order + " limit :limit offset :offset")
                .params(values(sought))
                .param("limit", limit)
                .param("offset", offset)
                .query(OfferStore::offer)
                .list();
    }

    private static String where(Sought sought) {
        var all = new ArrayList<>(List.of("o.state = 'OPEN'", "o.hidden_at is null"));
        if (!sought.query().isEmpty()) {
            all.add("o.words @@ cast(:query as tsquery)");
        }
        if (sought.deal() != null) {
            all.add("o.deal = :deal");
        }
        if (sought.good() != null) {
            all.add("o.good = :good");
        }
        if (sought.category() != null) {
            all.add("o.category = :category");
        }
        if (!sought.access().isEmpty()) {
            all.add("o.access @> cast(:access as text[])");
        }
        if (sought.owner() != null) {
            all.add("o.organisation = :owner");
        }
        if (sought.near() != null && sought.kilometres() > 0) {
            // A box first; what lies in its corners is too far.
            all.add("o.latitude between :south and :north and o.longitude between :west and :east");
            all.add(METRES + " <= 1000 * :kilometres");
        }
        if (sought.usable() != null) {
            all.add(USABLE);
        }
        return " where " + String.join(" and ", all);
    }

    private static Map<String, @Nullable Object> values(Sought sought) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("query", sought.query());
        values.put("deal", sought.deal() == null ? null : sought.deal().name());
        values.put("good", sought.good() == null ? null : sought.good().name());
        values.put(
                "category", sought.category() == null ? null : sought.category().name());
        values.put("access", sought.access().stream().map(AccessFact::name).toArray(String[]::new));
        values.put("owner", sought.owner());
        values.put("kilometres", sought.kilometres());
        var near = sought.near();
        if (near != null) {
            var box = near.around(1000.0 * Math.max(1, sought.kilometres()));
            values.put("latitude", near.latitude());
            values.put("longitude", near.longitude());
            values.put("south", box.south());
            values.put("north", box.north());
            values.put("west", box.west());
            values.put("east", box.east());
        }
        var usable = sought.usable();
        if (usable != null) {
            values.put("person", usable.person());
            values.put("groups", array(usable.groups()));
            values.put("spokenFor", array(usable.spokenFor()));
            values.put("trusting", array(usable.trusting()));
        }
        return values;
    }

    private static UUID[] array(Set<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
