package org.augenhoehe.moderation.door;

import java.util.Locale;
import java.util.OptionalLong;

/// Tells whether two texts say nearly the same, by 64 bits that differ little where the texts differ little (Charikar:
/// Similarity estimation techniques from rounding algorithms, 2002). The text cannot be read out of them.
final class Likeness {
    /// Shorter texts are alike in all innocence: "Danke!", "Ich auch."
    private static final int SHORTEST = 40;

    private static final int PIECE = 4;

    /// So many bits may differ between texts that say nearly the same.
    static final int NEAR = 12;

    private Likeness() {}

    /// @return empty where the text is too short to be compared
    static OptionalLong of(String text) {
        var letters = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
        if (letters.length() < SHORTEST) {
            return OptionalLong.empty();
        }
        var votes = new int[Long.SIZE];
        for (int i = 0; i + PIECE <= letters.length(); i++) {
            var piece = mixed(letters.substring(i, i + PIECE).hashCode());
            for (int bit = 0; bit < Long.SIZE; bit++) {
                votes[bit] += (piece >>> bit & 1) == 1 ? 1 : -1;
            }
        }
        long print = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            print |= votes[bit] > 0 ? 1L << bit : 0;
        }
        return OptionalLong.of(print);
    }

    /// Spreads a hash over all bits (the finishing steps of MurmurHash3).
    private static long mixed(long hash) {
        long mixed = hash * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ mixed >>> 33;
    }
}
