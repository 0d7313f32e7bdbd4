package org.augenhoehe.participation.kiosk.show;

import java.util.UUID;

import org.augenhoehe.undertakings.UndertakingView;
import org.springframework.stereotype.Component;

/// From the page of an undertaking to its tablets.
@Component
class WayToKiosks implements UndertakingView {
    @Override
    public String href(UUID undertaking) {
        return KioskShown.path(undertaking);
    }

    @Override
    public String textKey() {
        return "kiosk.view";
    }
}
