package org.augenhoehe.sharing.request.house;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.notices.NoticeSubjects;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.request.Request;
import org.augenhoehe.sharing.request.RequestStore;
import org.springframework.stereotype.Component;

/// Names the request to which a notice leads.
@Component
class RequestsInNotices implements NoticeSubjects {
    private static final Pattern BELOW_A_REQUEST =
            Pattern.compile(Pattern.quote(Request.PATH) + "/([0-9a-f-]{36})(?:[/?#].*)?");

    private final RequestStore requests;

    RequestsInNotices(RequestStore requests) {
        this.requests = requests;
    }

    @Override
    public Map<String, String> names(Page page, Collection<String> paths) {
        var ids = new HashMap<String, UUID>();
        for (var path : paths) {
            var matcher = BELOW_A_REQUEST.matcher(path);
            if (matcher.matches()) {
                Ids.find(matcher.group(1)).ifPresent(id -> ids.put(path, id));
            }
        }
        var reader = page.visitor().person();
        var titles = requests.list(ids.values()).stream()
                .filter(request -> !request.isForgotten())
                .filter(request -> request.isPublic() || reader != null && reader.equals(request.person()))
                .collect(Collectors.toMap(Request::id, Request::name));
        var names = new HashMap<String, String>();
        ids.forEach((path, id) -> names.put(path, titles.getOrDefault(id, "")));
        return names;
    }
}
