package org.augenhoehe.api;

import java.util.LinkedHashMap;

import org.augenhoehe.platform.web.Page;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import tools.jackson.databind.json.JsonMapper;

/// Programs are told what was wrong (RFC 9457), in one sentence that the people behind them can read.
@RestControllerAdvice(assignableTypes = ApiAnswers.class)
@Order(0)
class Problems {
    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> answer(BadQuestion asked, Page page) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "about:blank");
        problem.put("title", HttpStatus.valueOf(asked.status()).getReasonPhrase());
        problem.put("status", asked.status());
        problem.put("detail", page.t(asked.textKey(), asked.arguments()));
        return ResponseEntity.status(asked.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(json.writeValueAsBytes(problem));
    }
}
