package org.augenhoehe.sharing.agreement.show;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.sharing.agreement.AgreementVersion;
import org.augenhoehe.sharing.agreement.SharingAgreement;
import org.augenhoehe.sharing.offer.Offer;
import org.jspecify.annotations.Nullable;

/// An agreement as its page shows it.
///
/// @param now the version that holds today; null where none does
/// @param waiting the version that waits for a yes, for those who speak for a side; null otherwise
/// @param earlier other versions to which both agreed
/// @param offers what versions cover singly
/// @param speaks whether the visitor speaks for a side
/// @param answers whether the visitor can say yes to what waits
public record AgreementShown(
        SharingAgreement agreement,
        String first,
        String second,
        @Nullable AgreementVersion now,
        @Nullable AgreementVersion waiting,
        List<AgreementVersion> earlier,
        Map<UUID, List<Offer>> offers,
        boolean speaks,
        boolean answers) {

    public String name() {
        if (now != null) {
            return now.name();
        }
        if (waiting != null) {
            return waiting.name();
        }
        return earlier.isEmpty() ? "…" : earlier.getFirst().name();
    }
}
