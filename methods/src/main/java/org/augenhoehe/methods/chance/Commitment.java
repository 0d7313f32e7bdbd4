package org.augenhoehe.methods.chance;

import java.util.Locale;

/// The fingerprint of a seed, published before the draw: SHA-256 over the UTF-8 bytes of the seed, as 64
/// hexadecimal digits. On a terminal: `printf '%s' 'the seed' | sha256sum`.
///
/// A seed that can be guessed makes its fingerprint worthless; take dice, or at least 16 random bytes.
///
/// @param fingerprint 64 hexadecimal digits in small letters
public record Commitment(String fingerprint) {
    /// @throws IllegalArgumentException if it is not 64 hexadecimal digits
    public Commitment {
        fingerprint = fingerprint.strip().toLowerCase(Locale.ROOT);
        if (!fingerprint.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a fingerprint has 64 hexadecimal digits, this is: " + fingerprint);
        }
    }

    /// Whether this seed is the one that was promised.
    public boolean isFor(PublicSeed seed) {
        return seed.commitment().equals(this);
    }
}
