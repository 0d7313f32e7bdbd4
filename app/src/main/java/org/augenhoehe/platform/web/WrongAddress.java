package org.augenhoehe.platform.web;

import java.io.IOException;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import jakarta.servlet.http.HttpServletResponse;

/// An address with something else where an id belongs leads nowhere: there is no such page. Spring would answer that
/// the
/// request is malformed, and write what was typed into the log.
@ControllerAdvice
class WrongAddress {
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    void answer(MethodArgumentTypeMismatchException typed, HttpServletResponse response) throws IOException {
        response.sendError(
                typed.getParameter().hasParameterAnnotation(PathVariable.class)
                        ? HttpServletResponse.SC_NOT_FOUND
                        : HttpServletResponse.SC_BAD_REQUEST);
    }
}
