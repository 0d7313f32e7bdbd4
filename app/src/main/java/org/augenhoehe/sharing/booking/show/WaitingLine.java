package org.augenhoehe.sharing.booking.show;

import org.augenhoehe.sharing.booking.wait.Waiting;
import org.augenhoehe.sharing.offer.Offer;

/// What somebody waits for, in their words.
///
/// @param kept until when the hours are kept for them; empty as long as they are taken
public record WaitingLine(Waiting waiting, Offer offer, String when, String kept) {}
