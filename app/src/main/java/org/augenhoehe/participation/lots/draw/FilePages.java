package org.augenhoehe.participation.lots.draw;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.participation.lots.prepare.DrawingStore;
import org.augenhoehe.participation.lots.prepare.LotsDoor;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Hands out what anybody needs to draw again. What moderation hides is not handed out either.
@Controller
@Access(For.EVERYONE)
class FilePages {
    private final LotsDoor door;
    private final DrawingStore store;
    private final PublicFiles files;

    FilePages(LotsDoor door, DrawingStore store, PublicFiles files) {
        this.door = door;
        this.store = store;
        this.files = files;
    }

    @GetMapping("/losen/{step}/pruefen.json")
    ResponseEntity<byte[]> take(@PathVariable("step") UUID id) {
        var step = door.get(id);
        var drawing = store.find(id)
                .filter(found -> found.list() != null && !found.hidden())
                .orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name(drawing) + "\"")
                .body(files.of(step, drawing).getBytes(StandardCharsets.UTF_8));
    }

    private static String name(Drawing drawing) {
        return "losen-" + drawing.step() + ".json";
    }
}
