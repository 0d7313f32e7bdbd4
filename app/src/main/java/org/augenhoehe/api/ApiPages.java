package org.augenhoehe.api;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// What programs can read here, said to the people who write them.
@Controller
@Access(For.EVERYONE)
class ApiPages {
    static final String PATH = "/api";

    private final List<ApiLine> lines;

    ApiPages(List<Resource<?>> resources) {
        this.lines = resources.stream()
                .map(one -> new ApiLine(
                        one.name(),
                        ApiAnswers.PATH + "/" + one.name(),
                        one.narrowedBy().stream().sorted().toList()))
                .sorted(Comparator.comparing(ApiLine::name))
                .toList();
    }

    @GetMapping(PATH)
    View show(Page page) {
        return page.show(
                "api/show",
                Map.of("lines", lines, "most", Questions.MOST, "usual", Questions.USUAL, "root", ApiAnswers.PATH));
    }
}
