package org.augenhoehe.opendata.hand;

import java.util.HashMap;
import java.util.Map;

/// Who fetches a whole data set now. Whoever reads slowly must not take the database from those who write, nor keep all
/// others from reading.
final class Turns {
    static final int ALL = 6;
    static final int EACH = 2;

    private final Map<String, Integer> now = new HashMap<>();

    synchronized boolean take(String whose) {
        var all = now.values().stream().mapToInt(Integer::intValue).sum();
        int theirs = now.getOrDefault(whose, 0);
        if (all >= ALL || theirs >= EACH) {
            return false;
        }
        now.put(whose, theirs + 1);
        return true;
    }

    synchronized void giveBack(String whose) {
        int left = now.getOrDefault(whose, 0) - 1;
        if (left > 0) {
            now.put(whose, left);
        } else {
            now.remove(whose);
        }
    }
}
