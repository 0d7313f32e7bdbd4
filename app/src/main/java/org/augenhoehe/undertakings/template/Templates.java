package org.augenhoehe.undertakings.template;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.platform.web.NotFound;
import org.springframework.stereotype.Component;

/// All templates: ours first, then what was read in or published here.
@Component("undertakingTemplates")
public class Templates {
    private final HouseTemplates ours;
    private final TemplateStore store;

    Templates(HouseTemplates ours, TemplateStore store) {
        this.ours = ours;
        this.store = store;
    }

    public List<Template> list() {
        return Stream.concat(ours.list().stream(), store.list().stream()).toList();
    }

    public Template get(UUID id) {
        return ours.list().stream()
                .filter(template -> template.id().equals(id))
                .findFirst()
                .or(() -> store.find(id))
                .orElseThrow(NotFound::new);
    }
}
