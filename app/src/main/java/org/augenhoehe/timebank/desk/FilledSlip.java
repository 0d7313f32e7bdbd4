package org.augenhoehe.timebank.desk;

import java.time.LocalDate;
import java.util.UUID;

/// What stands on a slip, or what its owner says on the phone.
///
/// @param other the account on the other side
/// @param gave whether its owner did the work, and gets the hours
/// @param words what it was
/// @param otherSigned whether the other side signed it, too
public record FilledSlip(
        String code,
        Way way,
        UUID other,
        boolean gave,
        int minutes,
        LocalDate day,
        String words,
        boolean otherSigned) {}
