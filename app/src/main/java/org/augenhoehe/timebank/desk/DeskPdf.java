package org.augenhoehe.timebank.desk;

import java.io.IOException;
import java.util.Map;

import org.augenhoehe.platform.files.PdfFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// A print to hand over. The codes of a booklet stand there once: the house cannot print them again.
@SuppressWarnings("ArrayRecordComponent") // never compared
record DeskPdf(byte[] content, String name) implements View {
    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(PdfFiles.TYPE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
