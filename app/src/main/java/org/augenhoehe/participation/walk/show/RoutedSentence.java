package org.augenhoehe.participation.walk.show;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.participation.walk.route.Routed;
import org.augenhoehe.platform.web.Page;

/// Why a walk was not prepared as somebody wished.
final class RoutedSentence {
    private RoutedSentence() {}

    /// @return empty where it was
    static String of(Page page, Routed routed) {
        return switch (routed) {
            case Routed.Done done -> "";
            case Routed.NotNow(var because) -> page.t("walk.not", page.t(because.textKey()));
            case Routed.NotSo(var because) -> DoorSentence.of(page, because);
            case Routed.Changed changed -> page.t("walk.changed");
            case Routed.Full full -> page.t("walk.full");
            case Routed.Enough enough -> page.t("walk.enough");
            case Routed.NoReason none -> page.t("walk.reason.missing");
        };
    }
}
