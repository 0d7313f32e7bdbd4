package org.augenhoehe;

import java.util.Arrays;

import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.setup.ConfigurableMockMvcBuilder;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/// Who is signed in comes from an address of their own. Thousands of people at one address in ten minutes, as all tests
/// together play them, would meet the limit of their subnet, on a quick machine only.
@Component
class AtHome implements MockMvcBuilderCustomizer {
    @Override
    public void customize(ConfigurableMockMvcBuilder<?> builder) {
        builder.defaultRequest(get("/").with(AtHome::addTo));
    }

    private static MockHttpServletRequest addTo(MockHttpServletRequest request) {
        if (request.getCookies() != null) {
            Arrays.stream(request.getCookies())
                    .filter(cookie -> cookie.getName().equals("sitzung"))
                    .findFirst()
                    .ifPresent(session ->
                            request.setRemoteAddr(address(session.getValue().hashCode())));
        }
        return request;
    }

    private static String address(int home) {
        return "10.%d.%d.%d".formatted(home >>> 16 & 0xff, home >>> 8 & 0xff, home & 0xff);
    }
}
