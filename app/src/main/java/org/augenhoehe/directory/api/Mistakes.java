package org.augenhoehe.directory.api;

import java.util.Map;

import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// Programs are told what was wrong too: in one sentence, as JSON.
@RestControllerAdvice(assignableTypes = {HsdsApi.class, HsdsLists.class})
@Order(0)
class Mistakes {
    @ExceptionHandler
    ResponseEntity<Map<String, String>> answer(BadQuestion asked) {
        return said(String.valueOf(asked.getMessage()));
    }

    /// Everything that is not read as text is "true" or "false".
    @ExceptionHandler
    ResponseEntity<Map<String, String>> answer(MethodArgumentTypeMismatchException typed) {
        return said("“" + typed.getName() + "” is “true” or “false”.");
    }

    private static ResponseEntity<Map<String, String>> said(String sentence) {
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("message", sentence));
    }
}
