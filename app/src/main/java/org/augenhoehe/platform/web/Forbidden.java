package org.augenhoehe.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// The visitor may not do this.
@ResponseStatus(HttpStatus.FORBIDDEN)
public class Forbidden extends RuntimeException {
    private static final long serialVersionUID = 1;
}
