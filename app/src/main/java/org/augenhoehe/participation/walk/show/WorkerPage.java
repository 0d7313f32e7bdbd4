package org.augenhoehe.participation.walk.show;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Page;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The script that opens kept pages without a connection (`js/walk-worker.js`). It stands here and not among the
/// others, because browsers let such a script look after nothing but what lies beside it.
@Controller
class WorkerPage {
    @GetMapping("/rundgang/geraet.js")
    @Access(For.EVERYONE)
    ResponseEntity<Resource> worker(Page page) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource("static" + page.asset("walk-worker.js")));
    }
}
