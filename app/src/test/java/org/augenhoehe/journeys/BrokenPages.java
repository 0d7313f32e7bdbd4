package org.augenhoehe.journeys;

import java.io.IOException;

import org.augenhoehe.platform.security.Access;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import jakarta.servlet.http.HttpServletResponse;

/// A room of the tests only, in which something goes wrong.
@Controller
@Access(Access.For.EVERYONE)
class BrokenPages {
    @GetMapping("/kaputt/{status}")
    void fail(@PathVariable int status, HttpServletResponse response) throws IOException {
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            throw new IllegalStateException("the roof has come off");
        }
        response.sendError(status);
    }
}
