package org.augenhoehe.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.place.Place;
import org.augenhoehe.platform.security.AccessGuard;
import org.augenhoehe.platform.security.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletRequest;

/// One page for one visitor: everything the shell around it needs. Page methods take it as an
/// argument and answer with one of {@link #show}, {@link #again} or {@link #goOn}.
public final class Page {
    /// Set on a request whose act was not done, although it goes on to another page.
    public static final String NOT_DONE = "not done";

    private static final Set<String> MISSING = Set.of("NotBlank", "NotNull", "NotEmpty");
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final HttpServletRequest request;
    private final Visitor visitor;
    private final Language language;
    private final PageParts parts;
    private @Nullable Notice notice;
    private boolean placed;

    Page(HttpServletRequest request, Visitor visitor, Language language, @Nullable Notice notice, PageParts parts) {
        this.request = request;
        this.visitor = visitor;
        this.language = language;
        this.notice = notice;
        this.parts = parts;
    }

    /// The text of the screen in the visitor's language.
    public String t(String key, @Nullable Object... arguments) {
        return parts.texts().get(language, key, arguments);
    }

    public boolean hasText(String key) {
        return parts.texts().find(language, key).isPresent();
    }

    /// Shows a template; it gets the page as `page` and further values by name.
    ///
    /// @param template path below the templates without ending, for example `people/register`
    public View show(String template, Map<String, ?> values) {
        return new JteView(parts.templates(), this, template, values, 200);
    }

    public View show(String template) {
        return show(template, Map.of());
    }

    /// Shows a form again that could not be accepted (422, so that assistive software hears of it).
    public View again(String template, Map<String, ?> values) {
        return new JteView(parts.templates(), this, template, values, 422);
    }

    View error(int status, Map<String, ?> values) {
        return new JteView(parts.templates(), this, "platform/error", values, status);
    }

    /// Goes on to another page after an action (303), so that reloading does not repeat it.
    public View goOn(String path) {
        return new GoOn(path, null);
    }

    /// Goes on and says one sentence at the top of the next page; or in the section to which the path leads, where that
    /// asks for it with {@link #noticeIn}.
    ///
    /// @param kind `success`, `info` for what was done with a remark, `warning` or `danger` for what was not done
    /// @param textKey key of the sentence; it takes no arguments
    public View goOn(String path, String kind, String textKey) {
        var section = path.indexOf('#');
        return new GoOn(path, kind + " " + textKey + (section < 0 ? "" : " " + path.substring(section + 1)));
    }

    /// The form as it was typed, with a sentence for each field the validation refused.
    public Form form(BindingResult validation) {
        var form = Form.typed(request.getParameterMap());
        validation.getFieldErrors().stream()
                .sorted(Comparator.comparing(error -> !MISSING.contains(String.valueOf(error.getCode()))))
                .forEachOrdered(error -> rejectOnce(form, error));
        return form;
    }

    /// What is missing is not also too short.
    private void rejectOnce(Form form, FieldError error) {
        if (form.error(error.getField()) == null) {
            form.reject(error.getField(), parts.validation().sentence(this, error));
        }
    }

    public Visitor visitor() {
        return visitor;
    }

    public Language language() {
        return language;
    }

    /// The languages this place offers, in its order.
    public List<Language> languages() {
        return place().languages().stream()
                .flatMap(tag -> parts.languages().find(tag).stream())
                .toList();
    }

    public String languageUrl(Language other) {
        return Choice.LANGUAGE.url(request, other.tag());
    }

    /// `auto`, `light`, `dark` or `contrast`
    public String theme() {
        return Choice.THEME.of(request).filter(THEMES::contains).orElse("auto");
    }

    public String themeUrl(String theme) {
        return Choice.THEME.url(request, theme);
    }

    static final List<String> THEMES = List.of("auto", "light", "dark", "contrast");

    public Place place() {
        return parts.place().get();
    }

    public String path() {
        return request.getRequestURI();
    }

    /// The way to sign in that leads back to the page shown.
    public String signInUrl() {
        var wanted = Errors.path(request);
        return wanted.equals("/") || wanted.startsWith(AccessGuard.SIGN_IN)
                ? AccessGuard.SIGN_IN
                : AccessGuard.SIGN_IN + "?" + AccessGuard.RETURN + "="
                        + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    /// The address under which others reach this house, without a slash at the end.
    public String publicUrl() {
        return parts.publicUrl().of(request);
    }

    public List<NavigationLink> navigation() {
        return parts.navigation().links(this);
    }

    public Csrf csrf() {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Csrf(token.getParameterName(), token.getToken());
    }

    /// A new id for every form shown, so that sending it twice does no harm; see {@link SubmitOnce}.
    public String submission() {
        return UUID.randomUUID().toString();
    }

    public String asset(String name) {
        return parts.assets().address(name);
    }

    /// What the last action has to say; shown once.
    public @Nullable Notice notice() {
        return notice;
    }

    /// The same for the section in which the action was; null where it was another one. What no section asks for stands
    /// at the top.
    public @Nullable Notice noticeIn(String section) {
        var here = notice != null && notice.section().equals(section) ? notice : null;
        placed |= here != null;
        return here;
    }

    public boolean isNoticePlaced() {
        return placed;
    }

    public Page say(String kind, String text) {
        notice = new Notice(kind, text, "");
        return this;
    }

    /// A moment as people of this place write it, for example "23. November 2026, 14:05".
    public String moment(Instant moment) {
        return formatted(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT), moment);
    }

    public String day(Instant moment) {
        return formatted(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), moment);
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }

    private String formatted(DateTimeFormatter format, Instant moment) {
        return format.withLocale(language.locale()).withZone(ZONE).format(moment);
    }

    public int newNotices() {
        return visitor.signedIn() ? parts.unread().count(visitor.id()) : 0;
    }
}
