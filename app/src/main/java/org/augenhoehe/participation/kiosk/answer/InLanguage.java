package org.augenhoehe.participation.kiosk.answer;

import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.platform.web.PageArgument;
import org.springframework.stereotype.Component;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/// Pages in the language that stands in their address: a choice kept on the device would tell the next person something
/// about the one before.
@Component
class InLanguage {
    private static final String CHOICE = "sprache";

    private final PageArgument pages;

    InLanguage(PageArgument pages) {
        this.pages = pages;
    }

    /// @throws NotFound where the place does not speak it
    Page page(HttpServletRequest request, String language) {
        var page = pages.page(new Speaking(request, language));
        if (page.languages().stream().noneMatch(one -> one.tag().equals(language))) {
            throw new NotFound();
        }
        return page;
    }

    private static final class Speaking extends HttpServletRequestWrapper {
        private final String language;

        Speaking(HttpServletRequest request, String language) {
            super(request);
            this.language = language;
        }

        @Override
        public Cookie[] getCookies() {
            return new Cookie[] {new Cookie(CHOICE, language)};
        }
    }
}
