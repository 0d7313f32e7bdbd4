package org.augenhoehe.participation.budget.project;

import java.math.BigDecimal;
import java.util.List;

import org.augenhoehe.participation.budget.BallotForm;
import org.augenhoehe.participation.budget.CountingRule;
import org.augenhoehe.participation.budget.Purse;
import org.augenhoehe.participation.decision.Side;
import org.augenhoehe.participation.decision.paper.Settings;
import org.augenhoehe.platform.web.Form;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/// What hosts decide about a budget before it begins.
///
/// @param money in euros, as people write it
/// @param most points of everybody, or places of a ranking
/// @param tells whether the result tells by sides who got something
record BudgetForm(
        @NotNull(message = "budget.money.wrong") @Pattern(regexp = MONEY, message = "budget.money.wrong")
        String money,

        @NotNull(message = "budget.paper.choose") BallotForm form,

        @Min(value = 1, message = "decision.paper.number")
        @Max(value = 100, message = "decision.paper.number")
        @Nullable
        Integer most,

        @NotNull(message = "budget.paper.choose") CountingRule counting,
        @NotNull(message = "decision.paper.choose") Boolean secret,
        @NotNull(message = "decision.paper.choose") Boolean binding,
        @Nullable Boolean tells) {

    private static final int TICKS = 100;
    private static final int USUAL = 10;

    /// With points between thousands or without, with cents or without.
    static final String MONEY =
            "[\\s\u00a0]*(\\d{1,9}|\\d{1,3}([. \u00a0]\\d{3}){1,2})(,\\d{1,2})?[\\s\u00a0]*€?[\\s\u00a0]*";

    Settings settings() {
        // Beside names, sides would tell who uses a service.
        boolean sides = binding && secret && tells != null && tells;
        return new Settings(
                secret,
                binding,
                1,
                0,
                5,
                form == BallotForm.APPROVAL ? TICKS : most == null ? USUAL : most,
                false,
                0,
                sides ? List.of(Side.values()) : List.of(),
                new Purse(cents(money), form, counting));
    }

    /// @param typed what fits {@link #MONEY}
    static long cents(String typed) {
        var plain = typed.replaceAll("[^\\d,]", "").replace(',', '.');
        return new BigDecimal(plain).movePointRight(2).longValueExact();
    }

    static Form form(Settings settings) {
        var purse = settings.purse() == null ? Purse.empty() : settings.purse();
        return Form.empty()
                .with("money", purse.cents() == 0 ? "" : euros(purse.cents()))
                .with("form", purse.form().name())
                .with("most", purse.form() == BallotForm.APPROVAL ? "10" : String.valueOf(settings.most()))
                .with("counting", purse.counting().name())
                .with("secret", String.valueOf(settings.secret()))
                .with("binding", String.valueOf(settings.binding()))
                .with("tells", String.valueOf(!settings.sides().isEmpty()));
    }

    private static String euros(long cents) {
        return cents % 100 == 0
                ? Long.toString(cents / 100)
                : BigDecimal.valueOf(cents, 2).toPlainString().replace('.', ',');
    }
}
