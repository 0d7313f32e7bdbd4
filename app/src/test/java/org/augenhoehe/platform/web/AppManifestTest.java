package org.augenhoehe.platform.web;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import javax.imageio.ImageIO;

import org.augenhoehe.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/// Somebody puts the place on the home screen of a phone.
@PlatformTest
class AppManifestTest {
    @Autowired
    MockMvc mvc;

    @Test
    void everyPageLeadsToTheManifestAndItsSigns() throws Exception {
        var start = mvc.perform(get("/")).andReturn().getResponse().getContentAsString();
        assertThat(start).contains("rel=\"manifest\" href=\"/app.webmanifest\"").contains("name=\"theme-color\"");

        var answer = mvc.perform(get("/app.webmanifest")).andReturn().getResponse();
        assertThat(answer.getContentType()).startsWith("application/manifest+json");
        var manifest = JsonMapper.shared().readTree(answer.getContentAsByteArray());
        assertThat(manifest.get("name").asString()).startsWith("Augenhöhe");
        var purposes = new ArrayList<String>();
        for (var icon : manifest.get("icons")) {
            purposes.add(icon.get("purpose").asString());
            isThereInItsSize(icon.get("src").asString(), icon.get("sizes").asString());
        }
        assertThat(purposes).contains("any", "maskable");
    }

    private void isThereInItsSize(String address, String sizes) throws Exception {
        var picture = mvc.perform(get(address)).andReturn().getResponse();
        assertThat(picture.getStatus()).as(address).isEqualTo(200);
        if (!sizes.equals("any")) {
            var drawn = ImageIO.read(new ByteArrayInputStream(picture.getContentAsByteArray()));
            assertThat(drawn.getWidth() + "x" + drawn.getHeight()).isEqualTo(sizes);
        }
    }
}
