package org.augenhoehe.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// How somebody uses a page.
enum Hands {
    /// Nothing but the keyboard; wherever it stands, one sees it.
    KEYBOARD(true) {
        @Override
        void press(Locator what) {
            reach(what).press("Enter");
        }

        @Override
        void write(Locator where, String text) {
            reach(where).press("ControlOrMeta+a");
            where.page().keyboard().type(text);
        }

        @Override
        void toggle(Locator box) {
            var group = box.page().locator("input[type=radio][name='" + box.getAttribute("name") + "']");
            var keyboard = reach(group.count() == 0 ? box : group.first());
            for (int radio = 1; radio < group.count() && !isFocused(box); radio++) {
                keyboard.press("ArrowDown");
            }
            assertThat(box).isFocused();
            keyboard.press("Space");
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
    };

    private static final int MOST_STEPS = 80;

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
