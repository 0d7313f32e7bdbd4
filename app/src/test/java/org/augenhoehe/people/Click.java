package org.augenhoehe.people;

import java.util.Map;

import org.augenhoehe.Somebody.SignedIn;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;

import static org.augenhoehe.FormToken.formToken;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/// What people do with pages, without a browser.
@Component
public class Click {
    private final MockMvc mvc;

    Click(MockMvc mvc) {
        this.mvc = mvc;
    }

    public MockHttpServletResponse look(SignedIn person, String path) throws Exception {
        return mvc.perform(get(path).cookie(person.session())).andReturn().getResponse();
    }

    public MockHttpServletResponse look(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse();
    }

    public MockHttpServletResponse send(SignedIn person, String path) throws Exception {
        return send(person, path, Map.of());
    }

    public MockHttpServletResponse send(SignedIn person, String path, Map<String, String> typed) throws Exception {
        var form = post(path).cookie(person.session()).with(formToken());
        typed.forEach(form::param);
        return mvc.perform(form).andReturn().getResponse();
    }
}
