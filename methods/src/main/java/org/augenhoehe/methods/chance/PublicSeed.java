package org.augenhoehe.methods.chance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// A seed everybody knows once it is revealed. It gives the same draws to everyone, in any language:
///
/// ```python
/// from hashlib import sha256
/// def numbers(seed, purpose):          # 48-bit numbers: exact in every language, JavaScript included
///     i = 0
///     while True:
///         yield int.from_bytes(sha256(f"{seed}/{purpose}/{i}".encode()).digest()[:6], "big"); i += 1
/// def below(stream, n):                # every one of 0 … n-1 with the same chance
///     while (v := next(stream)) >= 2**48 // n * n: pass
///     return v % n
/// def shuffle(stream, items):          # Fisher–Yates, from the end
///     for i in range(len(items) - 1, 0, -1):
///         j = below(stream, i + 1); items[i], items[j] = items[j], items[i]
/// ```
///
/// Hashing a counter is the idea of Hash_DRBG (NIST SP 800-90A, 10.1.1) in its simplest form, as used for
/// public draws in [RFC 3797](https://www.rfc-editor.org/rfc/rfc3797).
///
/// @param text the seed as it is published, taken letter by letter (a trailing space counts)
public record PublicSeed(String text) {
    /// @throws IllegalArgumentException if the seed is blank
    public PublicSeed {
        if (text.isBlank()) {
            throw new IllegalArgumentException("the seed is blank");
        }
    }

    /// One seed from the words of several people: each is enough to make it unforeseeable. The words are
    /// joined with line breaks, in the order given.
    ///
    /// @throws IllegalArgumentException if a word holds a line break or all are blank
    public static PublicSeed together(List<String> words) {
        for (String word : words) {
            if (word.indexOf('\n') >= 0) {
                throw new IllegalArgumentException("a line break in the words: " + word);
            }
        }
        return new PublicSeed(String.join("\n", words));
    }

    /// What is published beforehand.
    public Commitment commitment() {
        return new Commitment(HexFormat.of().formatHex(sha256(text)));
    }

    /// A stream of draws. Each purpose has a stream of its own, so that two draws from one seed have
    /// nothing to do with each other.
    ///
    /// @param purpose for example `"tie-break"` or `"panel"`; published with the result
    public Draws draws(String purpose) {
        return new Draws(this, purpose);
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
