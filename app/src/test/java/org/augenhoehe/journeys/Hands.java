package org.augenhoehe.journeys;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// How somebody uses a page.
enum Hands {
    /// Nothing but the keyboard; wherever it stands, one sees it.
    KEYBOARD(true) {
        @Override
        void press(Locator what) {
            reach(what);
            // The key alone would not wait for the page that it opens.
            what.press("Enter");
        }

        @Override
        void write(Locator where, String text) {
            reach(where).press("ControlOrMeta+a");
            where.page().keyboard().type(text);
        }

        @Override
        void toggle(Locator box) {
            var group = box.page().locator("input[type=radio][name='" + box.getAttribute("name") + "']");
            var keyboard = reach(group.count() == 0 ? box : entryOf(group));
            for (int radio = 1; radio < group.count() && !isFocused(box); radio++) {
                keyboard.press("ArrowDown");
            }
            assertThat(box).isFocused();
            keyboard.press("Space");
        }

        /// Where the keyboard comes into a group: at what is chosen, else at the first.
        private Locator entryOf(Locator group) {
            return group.all().stream().filter(Locator::isChecked).findFirst().orElse(group.first());
        }

        @Override
        void choose(Locator list, String value) {
            var keyboard = reach(list);
            keyboard.press("Home");
            for (int option = list.locator("option").count();
                    option > 1 && !list.inputValue().equals(value);
                    option--) {
                keyboard.press("ArrowDown");
            }
            assertThat(list).hasValue(value);
        }

        @Override
        void pick(Locator day, LocalDate date) {
            reach(day).type(date.format(AS_TYPED));
            assertThat(day).hasValue(date.toString());
        }

        private com.microsoft.playwright.Keyboard reach(Locator what) {
            var page = what.page();
            for (int steps = 0; steps < MOST_STEPS && !isFocused(what); steps++) {
                page.keyboard().press("Tab");
            }
            assertThat(what).isFocused();
            org.assertj.core.api.Assertions.assertThat(what.evaluate("e => getComputedStyle(e).outlineStyle"))
                    .as("the mark of where the keyboard stands, at %s", what)
                    .isNotEqualTo("none");
            return page.keyboard();
        }
    },
    /// A browser that runs no scripts.
    WITHOUT_SCRIPT(false) {
        @Override
        void press(Locator what) {
            what.click();
        }

        @Override
        void write(Locator where, String text) {
            where.fill(text);
        }

        @Override
        void toggle(Locator box) {
            box.click();
        }

        @Override
        void choose(Locator list, String value) {
            list.selectOption(value);
        }

        @Override
        void pick(Locator day, LocalDate date) {
            day.fill(date.toString());
        }
    };

    private static final int MOST_STEPS = 200;
    /// The browser of the tests speaks English, and so does its field for a day.
    private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("MMddyyyy");

    private final boolean script;

    Hands(boolean script) {
        this.script = script;
    }

    boolean script() {
        return script;
    }

    abstract void press(Locator what);

    abstract void write(Locator where, String text);

    abstract void toggle(Locator box);

    abstract void choose(Locator list, String value);

    abstract void pick(Locator day, LocalDate date);

    private static boolean isFocused(Locator what) {
        return what.evaluate("e => e === document.activeElement").equals(true);
    }

    /// The button or link of that name on the page itself, outside its head and foot.
    static Locator named(Page page, String name) {
        return page.locator("main :is(a, button, summary)")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }
}
