package org.augenhoehe.sharing.handover.sign;

/// Something that is looked at when a thing goes and when it comes back.
///
/// @param number from 1
public record CheckItem(int number, String words) {
    static final int MOST = 20;
    static final int LONGEST = 120;
}
