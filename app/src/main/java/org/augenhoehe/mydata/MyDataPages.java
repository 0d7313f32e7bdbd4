package org.augenhoehe.mydata;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.augenhoehe.people.signin.Sessions;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.MyPlaceEntry;
import org.augenhoehe.platform.web.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

@Controller
@Access(For.SIGNED_IN)
class MyDataPages implements MyPlaceEntry {
    private static final String PATH = "/meine-daten";

    private final Erasure erasure;
    private final DataPackage dataPackage;
    private final Sessions sessions;

    MyDataPages(Erasure erasure, DataPackage dataPackage, Sessions sessions) {
        this.erasure = erasure;
        this.dataPackage = dataPackage;
        this.sessions = sessions;
    }

    @GetMapping(PATH)
    View show(Page page, HttpServletRequest request) {
        return page.show("mydata/show", Map.of("sections", sections(page), "fresh", sessions.isFresh(request)));
    }

    @GetMapping(PATH + "/mitnehmen")
    void takeAlong(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!sessions.isFresh(request)) {
            throw new Forbidden();
        }
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"meine-daten.zip\"");
        dataPackage.write(page, sections(page), response.getOutputStream());
    }

    @GetMapping(PATH + "/loeschen")
    View ask(Page page, HttpServletRequest request) {
        return page.show("mydata/erase", values(page, Form.empty(), request));
    }

    /// The name is typed once more, and who somebody is was shown shortly before: a press of a button by mistake
    /// or by somebody passing by is not enough.
    @PostMapping(PATH + "/loeschen")
    View erase(
            Page page,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!sessions.isFresh(request)) {
            return page.goOn(PATH + "/loeschen");
        }
        if (!name.strip().equalsIgnoreCase(page.visitor().name().strip())) {
            var form = Form.empty().with("name", name).reject("name", page.t("mydata.erase.name.other"));
            return page.again("mydata/erase", values(page, form, request));
        }
        erasure.erase(page.visitor().id());
        new SecurityContextLogoutHandler().logout(request, response, null);
        return page.goOn("/", "success", "mydata.said.erased");
    }

    private Map<String, ?> values(Page page, Form form, HttpServletRequest request) {
        return Map.of("sections", sections(page), "form", form, "fresh", sessions.isFresh(request));
    }

    private List<SectionView> sections(Page page) {
        return erasure.about(page.visitor().id()).stream()
                .map(section -> SectionView.of(page, section))
                .toList();
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String href() {
        return PATH;
    }

    @Override
    public String textKey() {
        return "mydata.title";
    }
}
