package org.augenhoehe.platform.audit;

import java.time.Instant;
import java.util.HexFormat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/// The seal of an entry covers every part of it, whatever it holds.
class AuditEntryProperties {
    @Property
    void anEntryAsItWasWrittenIsIntact(@ForAll("entries") AuditEntry entry) {
        assertThat(entry.isIntact()).isTrue();
    }

    @Property
    void anySingleChangeOfAnyFieldIsFound(
            @ForAll("entries") AuditEntry entry, @ForAll("entries") AuditEntry other, @ForAll("fields") int field) {
        var changed = withFieldOf(other, entry, field);
        Assume.that(!changed.equals(entry));
        assertThat(changed.isIntact()).isFalse();
    }

    @Property
    void noTextSlipsFromOneFieldIntoTheNext(@ForAll("entries") AuditEntry entry) {
        Assume.that(!entry.reason().isEmpty() && entry.about() != null);
        var slipped = new AuditEntry(
                entry.number(),
                entry.at(),
                entry.act(),
                entry.actor(),
                entry.about() + entry.reason().charAt(0),
                entry.reason().substring(1),
                entry.previous(),
                entry.hash());
        assertThat(slipped.isIntact()).isFalse();
    }

    private static AuditEntry withFieldOf(AuditEntry from, AuditEntry to, int field) {
        return new AuditEntry(
                (field == 0 ? from : to).number(),
                (field == 1 ? from : to).at(),
                (field == 2 ? from : to).act(),
                (field == 3 ? from : to).actor(),
                (field == 4 ? from : to).about(),
                (field == 5 ? from : to).reason(),
                (field == 6 ? from : to).previous(),
                (field == 7 ? from : to).hash());
    }

    @Provide
    Arbitrary<Integer> fields() {
        return Arbitraries.integers().between(0, 7);
    }

    @Provide
    Arbitrary<AuditEntry> entries() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000_000),
                        Arbitraries.longs().between(0, 4_000_000_000_000L).map(Instant::ofEpochMilli),
                        Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(20),
                        hex().injectNull(0.2),
                        hex().injectNull(0.2),
                        Arbitraries.strings().ofMaxLength(60),
                        hex())
                .as(AuditEntry::sealed);
    }

    private static Arbitrary<String> hex() {
        return Arbitraries.bytes()
                .array(byte[].class)
                .ofSize(32)
                .map(bytes -> HexFormat.of().formatHex(bytes));
    }
}
