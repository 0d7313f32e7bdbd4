package org.augenhoehe.participation.budget.project;

import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;

/// A project as hosts write it: what, how much, where.
///
/// @param source a proposal that it comes from; empty where hosts write it up
record ProjectForm(String title, String about, String cost, String district, String category, String source) {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_ABOUT = 1000;
    private static final int LONGEST_WORD = 80;

    ProjectForm {
        title = stripped(title);
        about = stripped(about);
        cost = stripped(cost);
        district = stripped(district);
        category = stripped(category);
        source = stripped(source);
    }

    private static String stripped(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /// What was typed, with what is wrong about it.
    ///
    /// @param words the title it will have
    Form checked(Page page, Form settings, String words) {
        var form = settings.with("title", title)
                .with("about", about)
                .with("cost", cost)
                .with("district", district)
                .with("category", category)
                .with("source", source);
        if (words.isEmpty() || words.length() > LONGEST_TITLE || about.length() > LONGEST_ABOUT) {
            form.reject("title", page.t("budget.project.missing"));
        }
        if (!cost.matches(BudgetForm.MONEY) || BudgetForm.cents(cost) == 0) {
            form.reject("cost", page.t("budget.cost.wrong"));
        }
        if (district.length() > LONGEST_WORD || category.length() > LONGEST_WORD) {
            form.reject("district", page.t("budget.project.words"));
        }
        return form;
    }
}
