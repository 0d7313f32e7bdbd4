package org.augenhoehe.platform.web;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// A redirect after an action, with one sentence for the next page.
record GoOn(String path, @Nullable String says) implements View {
    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
        if (says != null) {
            if (says.startsWith("warning ") || says.startsWith("danger ")) {
                request.setAttribute(Page.NOT_DONE, true);
            }
            SpokenOnce.remember(says, response);
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", path);
    }
}
