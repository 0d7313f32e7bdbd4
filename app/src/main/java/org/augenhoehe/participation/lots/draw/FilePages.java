package org.augenhoehe.participation.lots.draw;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.participation.lots.pool.Lot;
import org.augenhoehe.participation.lots.prepare.DrawingStore;
import org.augenhoehe.participation.lots.prepare.LotsDoor;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/// Hands out what anybody needs to draw again. What moderation hides is not handed out either.
@Controller
@Access(For.EVERYONE)
class FilePages {
    private final LotsDoor door;
    private final DrawingStore store;
    private final PublicFiles files;
    private final GroupStore groups;

    FilePages(LotsDoor door, DrawingStore store, PublicFiles files, GroupStore groups) {
        this.door = door;
        this.store = store;
        this.files = files;
        this.groups = groups;
    }

    @GetMapping("/losen/{step}/pruefen.json")
    @Nullable
    ResponseEntity<byte[]> take(@PathVariable("step") UUID id, WebRequest asked) {
        var step = door.get(id);
        var drawing = store.find(id)
                .filter(found -> found.list() != null && !found.hidden())
                .orElseThrow(NotFound::new);
        // Large pools make large files, which are the same until the next draw: whoever has it need not get it again.
        if (asked.checkNotModified(print(drawing, groups.list(id)))) {
            return null;
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name(drawing) + "\"")
                .body(files.of(step, drawing).getBytes(StandardCharsets.UTF_8));
    }

    private static String print(Drawing drawing, List<Groups> waves) {
        return Lot.fingerprint(Objects.requireNonNull(drawing.promise()).pool()
                + waves.stream()
                        .map(wave -> " " + wave.fingerprint() + " " + wave.number())
                        .collect(Collectors.joining()));
    }

    private static String name(Drawing drawing) {
        return "losen-" + drawing.step() + ".json";
    }
}
