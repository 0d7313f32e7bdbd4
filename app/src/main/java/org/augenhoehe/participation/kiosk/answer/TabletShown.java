package org.augenhoehe.participation.kiosk.answer;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.participation.kiosk.Kiosk;
import org.augenhoehe.undertakings.Step;

import gg.jte.Content;

/// What stands on a tablet in one language.
///
/// @param language tag, as it stands in the address
/// @param question of the undertaking
/// @param seal with which the tablet seals what waits for a connection; empty where it has none
public record TabletShown(Kiosk kiosk, String language, String question, String seal, List<Asked> asked) {
    public TabletShown {
        asked = List.copyOf(asked);
    }

    public String home() {
        return home(language);
    }

    public String home(String other) {
        return Tablets.HOME + "/" + other;
    }

    public String path(Step step) {
        return home() + "/" + step.id();
    }

    public String thanks(Step step) {
        return path(step) + "/danke";
    }

    /// Made anew for every form, so that sending it twice counts once without scripts, too.
    public String key() {
        return UUID.randomUUID().toString();
    }

    /// @param content what is asked, as it stands in the form
    /// @param methodKey names how it works
    public record Asked(Step step, String methodKey, Content content) {}
}
