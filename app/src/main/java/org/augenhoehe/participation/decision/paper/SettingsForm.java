package org.augenhoehe.participation.decision.paper;

import java.util.List;

import org.augenhoehe.participation.decision.Side;
import org.augenhoehe.platform.web.Form;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/// What a rule does not ask for is not on the page and keeps its usual value.
record SettingsForm(
        @NotNull(message = "decision.paper.choose") Boolean secret,

        @NotNull(message = "decision.paper.choose") Boolean binding,

        @Min(value = 1, message = "decision.paper.number")
        @Max(value = 100, message = "decision.paper.number")
        @Nullable
        Integer winners,

        @Min(value = -100, message = "decision.paper.number")
        @Max(value = 100, message = "decision.paper.number")
        @Nullable
        Integer low,

        @Min(value = -100, message = "decision.paper.number")
        @Max(value = 100, message = "decision.paper.number")
        @Nullable
        Integer high,

        @Min(value = 1, message = "decision.paper.number")
        @Max(value = 100, message = "decision.paper.number")
        @Nullable
        Integer most,

        @Nullable Boolean duels,

        @Min(value = 0, message = "decision.paper.number")
        @Max(value = 100, message = "decision.paper.number")
        @Nullable
        Integer reserved,

        @Nullable List<Side> sides) {

    Settings settings(Settings usual) {
        return new Settings(
                secret,
                binding,
                or(winners, usual.winners()),
                or(low, usual.low()),
                or(high, usual.high()),
                or(most, usual.most()),
                duels != null && duels,
                or(reserved, usual.reserved()),
                sides == null ? List.of() : sides);
    }

    static Form form(Settings settings) {
        return Form.empty()
                .with("secret", String.valueOf(settings.secret()))
                .with("binding", String.valueOf(settings.binding()))
                .with("winners", String.valueOf(settings.winners()))
                .with("low", String.valueOf(settings.low()))
                .with("high", String.valueOf(settings.high()))
                .with("most", String.valueOf(settings.most()))
                .with("duels", String.valueOf(settings.duels()))
                .with("reserved", String.valueOf(settings.reserved()))
                .with("sides", settings.sides().stream().map(Side::name).toList());
    }

    private static int or(@Nullable Integer typed, int usual) {
        return typed == null ? usual : typed;
    }
}
