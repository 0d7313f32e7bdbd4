package org.augenhoehe.sharing.fair.draw;

import java.util.Optional;
import java.util.stream.Collectors;

import org.augenhoehe.methods.chance.Commitment;
import org.augenhoehe.methods.chance.PublicSeed;

/// Decides again what a published file says was decided, with nothing but the file.
public final class Recount {
    private Recount() {}

    /// @return what is wrong with it, for people; empty where all is as it says
    public static Optional<String> wrong(FairFile file) {
        if (!new Commitment(file.promise()).isFor(new PublicSeed(file.seed()))) {
            return Optional.of("the seed is not the one that was promised");
        }
        var entrants = file.entrants().stream().map(FairFile.Stood::entrant).toList();
        var free = file.slots().stream().collect(Collectors.toMap(FairFile.Given::number, FairFile.Given::free));
        var again = Handout.of(Line.of(file.seed(), entrants), free, (entrant, slot) -> true);
        var told = file.entrants().stream()
                .collect(Collectors.toMap(
                        FairFile.Stood::receipt, one -> new Handout.Placed(one.receipt(), one.place(), one.got())));
        return again.placed().stream()
                .filter(placed -> !placed.equals(told.get(placed.receipt())))
                .findFirst()
                .map(placed ->
                        "%s should stand at %d with %s".formatted(placed.receipt(), placed.place(), placed.slot()));
    }
}
