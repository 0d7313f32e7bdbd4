package org.augenhoehe.platform.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.language.*;
import org.augenhoehe.platform.place.*;
import org.augenhoehe.platform.security.*;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.csrf.*;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import tools.jackson.databind.json.JsonMapper;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class ThrowawayRenderTest {
    @Test
    @SuppressWarnings("unchecked")
    void render() throws Exception {
        var spring = new AnnotationConfigApplicationContext();
        for (var name : List.of("TextFiles", "Languages", "Texts"))
            spring.register(Class.forName("org.augenhoehe.platform.language." + name));
        spring.refresh();
        var texts = spring.getBean(Texts.class);
        var languages = spring.getBean(Languages.class);
        var place = mock(ThisPlace.class);
        when(place.get())
                .thenReturn(new Place(
                        "Weststadt",
                        List.of("de", "de-simple", "en"),
                        "",
                        "",
                        "",
                        Place.NOT_SET_UP.crisisNumbers(),
                        "",
                        ""));
        var navigation = mock(Navigation.class);
        when(navigation.links(any()))
                .thenReturn(List.of(
                        new NavigationLink("/v", "Vorhaben", true),
                        new NavigationLink("/a", "Angebote", false),
                        new NavigationLink("/k", "Karte", false),
                        new NavigationLink("/w", "Wissen", false),
                        new NavigationLink("/t", "Teilen", false)));
        var engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, getClass().getClassLoader(), "org.augenhoehe.templates");
        ObjectProvider<UnreadNotices> unread = mock(ObjectProvider.class);
        when(unread.getIfAvailable(any())).thenReturn(person -> 3);
        var url = mock(PublicUrl.class);
        when(url.of(any())).thenReturn("https://augenhoehe.example.org");
        var parts = new PageParts(
                texts,
                languages,
                place,
                navigation,
                new Assets(new JsonMapper()),
                engine,
                mock(ValidationSentences.class),
                url,
                unread);
        var somebody = new Visitor(UUID.randomUUID(), "Rosa", null, Set.of());
        for (var tag : List.of("de", "de-simple", "en")) {
            for (var theme : List.of("light", "dark", "contrast", "auto")) {
                var request = new MockHttpServletRequest("GET", "/betrieb/bausteine");
                request.setCookies(new jakarta.servlet.http.Cookie("farben", theme));
                request.setAttribute(CsrfToken.class.getName(), new DefaultCsrfToken("X", "_csrf", "t"));
                var page = new Page(
                        request,
                        theme.equals("dark") ? Visitor.STRANGER : somebody,
                        languages.get(tag),
                        new Notice("success", "Gespeichert. Danke!"),
                        parts);
                var out = new StringOutput();
                engine.render("platform/gallery.jte", Map.of("page", page), out);
                Files.writeString(Path.of("/tmp/theme/gallery-" + tag + "-" + theme + ".html"), out.toString());
                var e = new StringOutput();
                engine.render(
                        "platform/error.jte",
                        Map.of(
                                "page",
                                new Page(request, Visitor.STRANGER, languages.get(tag), null, parts),
                                "status",
                                404,
                                "reference",
                                "A1B2-C3D4"),
                        e);
                Files.writeString(Path.of("/tmp/theme/error-" + tag + "-" + theme + ".html"), e.toString());
            }
        }
    }
}
