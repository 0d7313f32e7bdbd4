package org.augenhoehe.sharing.exchange.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.offer.Offered;

/// What a file says.
///
/// @param items what would be offered
/// @param lent what is booked already
/// @param refused as long as there is any, nothing is taken
/// @param left what has no place here, and how often
/// @param unknown columns that nobody asked for
/// @param foreign whether it comes from CommonsBooking
public record FileRead(
        List<Item> items,
        List<Lent> lent,
        List<RefusedLine> refused,
        Map<LeftOut, Integer> left,
        List<String> unknown,
        boolean foreign) {
    public FileRead {
        items = List.copyOf(items);
        lent = List.copyOf(lent);
        refused = List.copyOf(refused);
        left = Map.copyOf(left);
        unknown = List.copyOf(unknown);
    }

    public boolean isTakable() {
        return refused.isEmpty() && !items.isEmpty();
    }

    static FileRead refused(long line, Trouble trouble, String detail) {
        return new FileRead(
                List.of(), List.of(), List.of(new RefusedLine(line, trouble, detail)), Map.of(), List.of(), false);
    }

    /// @param key what the file calls it: read again, it is the same one
    public record Item(long line, String key, Offered offered) {}

    /// @param item key of what is lent
    public record Lent(long line, String key, String item, Span span) {}

    /// Gathers it while the file is read.
    static final class Gathering {
        private final List<Item> items = new ArrayList<>();
        private final List<Lent> lent = new ArrayList<>();
        private final List<RefusedLine> refused = new ArrayList<>();
        private final Map<LeftOut, Integer> left = new EnumMap<>(LeftOut.class);
        private final Set<String> keys = new HashSet<>();
        private List<String> unknown = List.of();

        void unknown(List<String> columns) {
            unknown = columns;
        }

        void refuse(long line, Trouble trouble, String detail) {
            refused.add(new RefusedLine(line, trouble, detail));
        }

        void leave(LeftOut what) {
            left.merge(what, 1, Integer::sum);
        }

        void take(Item item) {
            if (keys.add(item.key())) {
                items.add(item);
            } else {
                refuse(item.line(), Trouble.TWICE, item.offered().title());
            }
        }

        void take(Lent one) {
            if (keys.add(one.key())) {
                lent.add(one);
            } else {
                refuse(one.line(), Trouble.TWICE, one.key());
            }
        }

        boolean has(String key) {
            return keys.contains(key);
        }

        int size() {
            return items.size() + lent.size() + refused.size();
        }

        FileRead done(boolean foreign) {
            if (items.isEmpty() && refused.isEmpty()) {
                refuse(0, Trouble.EMPTY, "");
            }
            return new FileRead(items, lent, refused, left, unknown, foreign);
        }
    }
}
