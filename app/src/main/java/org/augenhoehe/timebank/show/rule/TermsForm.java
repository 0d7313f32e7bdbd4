package org.augenhoehe.timebank.show.rule;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.timebank.find.MemberFinding;
import org.augenhoehe.timebank.ledger.Account;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.augenhoehe.timebank.rule.GiftRule;
import org.augenhoehe.timebank.rule.Terms;
import org.augenhoehe.timebank.statement.TypedHours;
import org.springframework.stereotype.Component;

/// The rules as somebody types them. Hours stand there as people say them: how far down an account may go is a figure
/// without a sign.
@Component
class TermsForm {
    private static final int NONE = -1;

    private final MemberFinding finding;
    private final LedgerAccountStore accounts;

    TermsForm(MemberFinding finding, LedgerAccountStore accounts) {
        this.finding = finding;
        this.accounts = accounts;
    }

    static Form of(Terms terms) {
        return Form.empty()
                .with("lowestPerson", TypedHours.typed(-terms.lowestPerson()))
                .with("lowestGroup", TypedHours.typed(-terms.lowestGroup()))
                .with("lowestOrganisation", TypedHours.typed(-terms.lowestOrganisation()))
                .with("lowestCommunity", TypedHours.typed(-terms.lowestCommunity()))
                .with("most", TypedHours.typed(terms.most()))
                .with("starting", TypedHours.typed(terms.starting()))
                .with("expiryMonths", terms.expiryMonths() == null ? "" : String.valueOf(terms.expiryMonths()))
                .with("gifts", terms.gifts().name())
                .with("answerDays", String.valueOf(terms.answerDays()))
                .with(
                        "keepers",
                        String.join(
                                "\n",
                                terms.keepers().stream().map(UUID::toString).toList()));
    }

    static List<Option> gifts(Page page) {
        return Stream.of(GiftRule.values())
                .map(one -> new Option(one.name(), page.t(one.textKey()), page.t("timebank.show.gifts.means." + one)))
                .toList();
    }

    /// @return empty where something is no figure, or nobody is found: the form then says what
    Optional<Terms> read(Page page, Form form) {
        var person = hours(page, form, "lowestPerson");
        var group = hours(page, form, "lowestGroup");
        var organisation = hours(page, form, "lowestOrganisation");
        var community = hours(page, form, "lowestCommunity");
        var most = hours(page, form, "most");
        var starting = hours(page, form, "starting");
        var months = form.value("expiryMonths").isBlank() ? 0 : number(page, form, "expiryMonths");
        var days = number(page, form, "answerDays");
        var gifts = Stream.of(GiftRule.values())
                .filter(one -> one.name().equals(form.value("gifts")))
                .findFirst();
        if (gifts.isEmpty()) {
            form.reject("gifts", page.t("timebank.show.gifts.missing"));
        }
        var keepers = keepers(page, form);
        if (form.hasErrors() || gifts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Terms(
                -person,
                -group,
                -organisation,
                -community,
                most,
                starting,
                months == 0 ? null : months,
                gifts.get(),
                days,
                keepers));
    }

    private static int hours(Page page, Form form, String field) {
        var minutes = TypedHours.one(form.value(field));
        if (minutes.isEmpty()) {
            form.reject(field, page.t("timebank.show.rule.hours.wrong"));
        }
        return minutes.orElse(0);
    }

    private static int number(Page page, Form form, String field) {
        var typed = form.value(field).strip();
        if (!typed.matches("\\d{1,4}")) {
            form.reject(field, page.t("timebank.show.rule.number.wrong"));
            return NONE;
        }
        return Integer.parseInt(typed);
    }

    /// Each line is the code that a member shows, the address of somebody's page, or only its end.
    private List<UUID> keepers(Page page, Form form) {
        var found = form.value("keepers")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(this::keeper)
                .toList();
        if (found.stream().anyMatch(Optional::isEmpty)) {
            form.reject("keepers", page.t("timebank.show.rule.keepers.wrong"));
        } else if (found.isEmpty()) {
            form.reject("keepers", page.t("timebank.show.rule.keepers.missing"));
        }
        return found.stream().flatMap(Optional::stream).distinct().toList();
    }

    private Optional<UUID> keeper(String typed) {
        return Ids.find(typed.replaceFirst("^.*/", ""))
                .or(() -> finding.byCode(typed)
                        .flatMap(found -> accounts.find(found.account()))
                        .map(Account::person));
    }
}
