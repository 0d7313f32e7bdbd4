package org.augenhoehe.participation.tasks.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What is to be done in a step: as a list, a board, a calendar.
@Controller
@Access(For.EVERYONE)
class TasksPages {
    private final Tasks tasks;

    TasksPages(Tasks tasks) {
        this.tasks = tasks;
    }

    @GetMapping("/aufgaben-teilen/{step}")
    View show(
            Page page,
            @PathVariable UUID step,
            @RequestParam(name = "ansicht", defaultValue = "") String looking,
            @RequestParam(name = "monat", required = false) @Nullable String month) {
        return page.show(
                "participation/tasks/tasks", Map.of("shown", tasks.of(page, step, Looking.of(looking), month)));
    }
}
