package org.augenhoehe.sharing.agreement.show;

import org.augenhoehe.sharing.agreement.AgreementVersion;
import org.augenhoehe.sharing.agreement.SharingAgreement;
import org.jspecify.annotations.Nullable;

/// An agreement in a list.
///
/// @param version the newest to which both agreed, or that waits
/// @param holds whether it holds today
public record AgreementLine(
        SharingAgreement agreement, @Nullable AgreementVersion version, String first, String second, boolean holds) {}
