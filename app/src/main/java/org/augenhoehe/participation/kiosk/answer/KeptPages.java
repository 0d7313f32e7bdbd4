package org.augenhoehe.participation.kiosk.answer;

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

/// The script that brings up a tablet without a connection (`js/kiosk-worker.js`). It looks after the pages of the
/// tablet and after no others.
@Controller
class KeptPages {
    @GetMapping("/tablet/geraet.js")
    @Access(For.EVERYONE)
    ResponseEntity<Resource> worker(Page page) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                .header("Service-Worker-Allowed", Tablets.HOME)
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource("static" + page.asset("kiosk-worker.js")));
    }
}
