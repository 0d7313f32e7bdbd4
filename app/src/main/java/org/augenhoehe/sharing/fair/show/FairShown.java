package org.augenhoehe.sharing.fair.show;

import java.util.List;

import org.augenhoehe.platform.web.Cell;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.sharing.fair.Application;
import org.augenhoehe.sharing.fair.Fair;
import org.augenhoehe.sharing.offer.Offer;
import org.jspecify.annotations.Nullable;

/// An allocation as somebody reads it.
///
/// @param words and criteria; hidden where moderation says so
/// @param slots what there is to get, to choose from
/// @param own application of the reader; null for none
/// @param won what the reader got, as a sentence; empty for nothing
/// @param takes whether one can apply now
/// @param may whether the reader can
/// @param tends whether it is the reader's
/// @param looks whether the reader looks at needs now
/// @param result who stands where, without names; empty before it is decided
public record FairShown(
        Fair fair,
        Offer offer,
        List<Option> slots,
        int applications,
        @Nullable Application own,
        String won,
        boolean takes,
        boolean may,
        boolean tends,
        boolean looks,
        List<List<Cell>> result) {
    /// So few could find each other out by the groups in which they stand.
    private static final int FEW = 5;

    /// Whether the groups of all, and with them what anybody needs to decide again, stay with the house: among so few
    /// they would tell who said what of their need.
    public boolean isKept() {
        return isKept(fair, applications);
    }

    static boolean isKept(Fair fair, int applications) {
        return fair.rule().isPersonal() && applications < FEW;
    }

    /// Whether the reader can fill in the form now.
    public boolean isForm() {
        return takes && may && !tends && own == null;
    }

    /// Where there is only one thing to get nobody needs to choose.
    public boolean isOne() {
        return slots.size() == 1;
    }
}
