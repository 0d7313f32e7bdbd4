package org.augenhoehe.participation.kiosk.answer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.augenhoehe.participation.decision.way.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// What the script of the tablet is told: a sentence.
record Said(int status, String sentence) implements View {
    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream()
                .write(Json.MAPPER
                        .writeValueAsString(Map.of("sentence", sentence))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
