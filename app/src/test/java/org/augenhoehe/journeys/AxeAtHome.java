package org.augenhoehe.journeys;

import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Hands out axe from the house itself. A browser keeps it; sent through the driver, page by page, it took a third of
/// the time of all journeys.
@Component
class AxeAtHome implements WebMvcConfigurer {
    static final String PATH = "/axe.min.js";
    static final String FOLDER = "src/main/frontend/node_modules/axe-core/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(PATH)
                .addResourceLocations("file:" + FOLDER)
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(2)));
    }
}
