package org.augenhoehe.journeys;

import java.util.ArrayDeque;
import java.util.Deque;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.PlaywrightException;

/// A window of the browser. One visit after the other uses it, each with cookies of its own: opening one takes longer
/// than most pages.
///
/// @param house where it can go, with its port
record Window(String house, int width, boolean script, Page page) {
    private static final int IDLE_AT_MOST = 4;
    private static final Deque<Window> idle = new ArrayDeque<>();

    static Window enter(String house, int width, boolean script) {
        idle.removeIf(window -> !window.page.context().browser().isConnected());
        for (var window : idle) {
            if (window.house.equals(house) && window.width == width && window.script == script) {
                idle.remove(window);
                return window;
            }
        }
        var context = Browser.get()
                .newContext(new NewContextOptions()
                        .setBaseURL(house)
                        .setViewportSize(width, 900)
                        .setJavaScriptEnabled(script));
        return new Window(house, width, script, context.newPage());
    }

    /// For the next visit.
    void leave() {
        try {
            page.emulateMedia(new EmulateMediaOptions().setMedia(null));
            page.context().clearCookies();
        } catch (PlaywrightException broken) {
            close();
            return;
        }
        idle.add(this);
        if (idle.size() > IDLE_AT_MOST) {
            idle.removeFirst().close();
        }
    }

    /// Nobody uses it again.
    void close() {
        Browser.leave(page.context());
    }
}
