package org.augenhoehe.opendata.daily;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Collectors;

import org.augenhoehe.opendata.hand.Spelling;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.request.ServletWebRequest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Hands out the files of the days.
@Controller
@Access(For.EVERYONE)
@RequestMapping("/daten/tage/{day}")
@CrossOrigin(origins = "*", methods = RequestMethod.GET)
class DayFilePages {
    private final DayFolder folder;

    DayFilePages(DayFolder folder) {
        this.folder = folder;
    }

    /// To check with `sha256sum -c`.
    @GetMapping("/SHA256SUMS")
    ResponseEntity<String> sums(@PathVariable String day) {
        var sums = find(day).orElseThrow(NotFound::new).sets().stream()
                .flatMap(set -> set.files().stream())
                .map(file -> file.sha256() + "  " + file.name() + "\n")
                .collect(Collectors.joining());
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(sums);
    }

    @GetMapping("/{name}.{ending:csv|json}")
    void take(
            @PathVariable String day,
            @PathVariable String name,
            @PathVariable String ending,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var list = find(day).orElseThrow(NotFound::new);
        var file = list.find(name).orElseThrow(NotFound::new).files().stream()
                .filter(one -> one.ending().equals(ending))
                .findFirst()
                .orElseThrow(NotFound::new);
        var spelling = Spelling.find(ending).orElseThrow(NotFound::new);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (new ServletWebRequest(request, response).checkNotModified("\"" + file.sha256() + "\"")) {
            return;
        }
        response.setContentType(spelling.withCharset().toString());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + list.day() + "-" + file.name() + "\"");
        // Opened first: it may be replaced while somebody reads, and then its length would be another one.
        try (var opened = FileChannel.open(folder.path(list.day(), file))) {
            response.setContentLengthLong(opened.size());
            Channels.newInputStream(opened).transferTo(response.getOutputStream());
        }
    }

    private Optional<DayList> find(String day) {
        try {
            return folder.find(LocalDate.parse(day));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
