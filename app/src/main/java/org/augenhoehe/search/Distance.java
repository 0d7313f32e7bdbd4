package org.augenhoehe.search;

/// How many slips lie between two words: a letter too many, one missing, a wrong one, two that changed places.
final class Distance {
    private Distance() {}

    static int between(String one, String other) {
        var before = new int[other.length() + 1];
        var row = new int[other.length() + 1];
        var next = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            next[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                var same = one.charAt(i - 1) == other.charAt(j - 1);
                next[j] = Math.min(Math.min(next[j - 1], row[j]) + 1, row[j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    next[j] = Math.min(next[j], before[j - 2] + 1);
                }
            }
            var free = before;
            before = row;
            row = next;
            next = free;
        }
        return row[other.length()];
    }
}
