package org.augenhoehe.platform.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// A template with its values. It is rendered whole before the first byte leaves, so that a
/// mistake in a template becomes an error page and not half a page.
record JteView(TemplateEngine templates, Page page, String template, Map<String, ?> values, int status)
        implements View {

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var all = new HashMap<String, Object>(values);
        all.put("page", page);
        var html = new Utf8ByteOutput();
        templates.render(template + ".jte", all, html);
        SpokenOnce.forget(page, response);
        response.setStatus(status);
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        // Otherwise the language that the browser asked for would be named, whatever the page is written in.
        response.setLocale(page.language().locale());
        response.setContentLength(html.getContentLength());
        // At once: each of the many pieces would pass through all the layers of the response.
        response.getOutputStream().write(html.toByteArray());
    }
}
