package org.augenhoehe.timebank.show;

import java.util.List;
import java.util.Map;

import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.timebank.find.Found;
import org.augenhoehe.timebank.find.MemberFinding;

/// The page on which somebody looks for the other side.
final class FindForm {
    private FindForm() {}

    /// @param name letters of a name, and `code` what somebody shows; empty where it is not asked for
    /// @param action where what is found leads
    /// @param community whether the community's account can be chosen
    static Map<String, ?> values(
            Page page,
            MemberFinding finding,
            String name,
            String code,
            String action,
            String title,
            boolean community) {
        var form = Form.empty().with("name", name).with("code", code);
        if (!code.isBlank()) {
            form.reject("code", page.t("timebank.show.find.code.unknown"));
        }
        var typed = name.strip();
        if (!typed.isEmpty() && typed.length() < MemberFinding.LEAST_LETTERS) {
            form.reject("name", page.t("timebank.show.find.name.short"));
        }
        var searches = !typed.isEmpty() && !form.hasErrors();
        List<Found> found = searches ? finding.search(page.visitor().id(), typed) : List.of();
        return Map.of(
                "form",
                form,
                "searched",
                searches,
                "found",
                found,
                "shared",
                finding.listShared(),
                "action",
                action,
                "title",
                title,
                "community",
                community);
    }
}
