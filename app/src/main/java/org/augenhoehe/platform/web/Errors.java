package org.augenhoehe.platform.web;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.augenhoehe.platform.security.Access;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/// Says in a plain sentence what went wrong and how to go on. The reference number on the page
/// also stands in the log, where only the path and the mistake are kept, nobody's data.
@Controller
@Access(Access.For.EVERYONE)
class Errors implements ErrorController {
    private static final Logger log = LoggerFactory.getLogger(Errors.class);
    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 409, 413, 429, 500);
    /// Longer than any word in an address of the house, and than an id.
    private static final Pattern LONG_WORD = Pattern.compile("[A-Za-z0-9_-]{37,}");

    private static final SecureRandom random = new SecureRandom();

    @RequestMapping("/error")
    View show(Page page, HttpServletRequest request) {
        var status = status(request);
        var reference = "%04X-%04X".formatted(random.nextInt(0x10000), random.nextInt(0x10000));
        if (status >= 500) {
            var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            log.error("{} {} {} {}", reference, status, request.getMethod(), toldPath(request), cause);
        } else {
            log.info("{} {} {} {}", reference, status, request.getMethod(), toldPath(request));
        }
        return page.error(
                status,
                Map.of("status", EXPLAINED.contains(status) ? status : nearest(status), "reference", reference));
    }

    private static int status(HttpServletRequest request) {
        return Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .orElse(404);
    }

    private static int nearest(int status) {
        return status >= 500 ? 500 : 400;
    }

    /// Without what may be a secret, as in a link for signing in.
    private static String toldPath(HttpServletRequest request) {
        return LONG_WORD.matcher(path(request)).replaceAll("…");
    }

    /// The path that was asked for, also while the error page itself is being shown.
    static String path(HttpServletRequest request) {
        var asked = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked == null ? request.getRequestURI() : asked;
    }
}
