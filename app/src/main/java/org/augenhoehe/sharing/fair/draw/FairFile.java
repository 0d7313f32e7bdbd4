package org.augenhoehe.sharing.fair.draw;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// All that anybody needs to decide again what was decided. It names nobody: receipts lead to people for themselves
/// alone, and instead of how often somebody had a thing it says in which group they stand.
///
/// @param promise fingerprint of the seed, as it stood from the beginning
/// @param purpose what the seed draws for
/// @param entrants in the order of their receipts
public record FairFile(
        String offer,
        String words,
        String rule,
        String criteria,
        String openedAt,
        String closedAt,
        String decidedAt,
        String promise,
        String seed,
        String purpose,
        List<Given> slots,
        List<Stood> entrants) {

    /// @param from null where the thing itself was given away
    /// @param free how many pieces there were to give
    public record Given(
            int number, @Nullable String from, @Nullable String until, int free) {}

    /// @param standing the group, the smallest first
    /// @param looked whether the owner saw the need otherwise than it was said
    /// @param got number of the slot; null for none
    public record Stood(
            String receipt,
            int standing,
            List<Integer> slots,
            @Nullable Integer chance,
            boolean passedOver,
            boolean looked,
            int place,
            @Nullable Integer got) {
        Entrant entrant() {
            return new Entrant(receipt, standing, slots, chance, passedOver);
        }
    }
}
