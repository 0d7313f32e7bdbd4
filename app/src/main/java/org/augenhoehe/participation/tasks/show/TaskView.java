package org.augenhoehe.participation.tasks.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// The page of a task, and the same again where one of its forms could not be accepted.
@Component
class TaskView {
    private static final String TEMPLATE = "participation/tasks/task";

    private final TasksShowing showing;

    TaskView(TasksShowing showing) {
        this.showing = showing;
    }

    View show(Page page, UUID id) {
        return page.show(TEMPLATE, values(page, id, "", Form.empty()));
    }

    /// @param where which of its forms; empty for a mere button
    View again(Page page, UUID id, String where, Form form) {
        return page.again(TEMPLATE, values(page, id, where, form));
    }

    View again(Page page, UUID id, String sentence) {
        return again(page, id, "", Form.empty().reject("", sentence));
    }

    private Map<String, ?> values(Page page, UUID id, String where, Form form) {
        return Map.of("shown", showing.of(page, id), "where", where, "form", form);
    }
}
