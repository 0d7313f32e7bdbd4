package org.augenhoehe.participation.walk;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;

import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.walk.note.Note;
import org.augenhoehe.participation.walk.note.NoteStore;
import org.augenhoehe.participation.walk.note.Photo;
import org.augenhoehe.participation.walk.note.PhotoStore;
import org.augenhoehe.participation.walk.route.Station;
import org.augenhoehe.participation.walk.route.StationStore;
import org.augenhoehe.participation.walk.route.Walk;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.files.CameraPhoto;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.FormToken.formToken;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

/// Brings walks into a test, through the pages as people do it.
@Component
public class SomeWalks {
    public static final String CROSSING = "Kreuzung am Markt";
    public static final String CURB = "Der Bordstein ist für Rollstühle zu hoch.";
    static final String SECRET = "GPS 50.5 7.1";

    private final SomeUndertaking some;
    private final Click click;
    private final StationStore stations;
    private final NoteStore notes;
    private final PhotoStore photos;
    private final MockMvc mvc;

    SomeWalks(
            SomeUndertaking some, Click click, StationStore stations, NoteStore notes, PhotoStore photos, MockMvc mvc) {
        this.some = some;
        this.click = click;
        this.stations = stations;
        this.notes = notes;
        this.photos = photos;
        this.mvc = mvc;
    }

    /// Open, but neither time nor stations are named.
    public Step bare(SignedIn host) throws Exception {
        return bare(host, "EVERYBODY");
    }

    private Step bare(SignedIn host, String audience) throws Exception {
        var id = some.start(host);
        some.enter(id, host, Phase.PLAN);
        var wish = some.wish("walk");
        wish.put("audience", audience);
        return some.plan(id, host, wish);
    }

    /// With time, meeting place and a station.
    public Step open(SignedIn host) throws Exception {
        return open(host, "EVERYBODY");
    }

    Step open(SignedIn host, String audience) throws Exception {
        var step = bare(host, audience);
        assertThat(click.send(host, path(step) + "/vorbereiten", prepared()).getStatus())
                .isEqualTo(303);
        name(host, step, CROSSING, "50.94230, 9.61070");
        return step;
    }

    static Map<String, String> prepared() {
        return new HashMap<>(Map.of(
                "day",
                SomeUndertaking.today(3),
                "begins",
                "14:30",
                "minutes",
                "90",
                "place",
                "50.9421, 9.6105",
                "told",
                "Wir gehen langsam."));
    }

    public Station name(SignedIn by, Step step, String name, String place) throws Exception {
        var answer = click.send(
                by,
                path(step) + "/stationen/neu",
                Map.of("name", name, "place", place, "question", "Was fehlt?", "access", ""));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        return station(step, name);
    }

    Station station(Step step, String name) {
        return stations(step).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<Station> stations(Step step) {
        return stations.listOf(step.id());
    }

    public List<Note> notes(Step step) {
        return notes.listOf(step.id(), null);
    }

    List<Photo> photosOf(Note note) {
        return photos.list(List.of(note.id())).getOrDefault(note.id(), List.of());
    }

    /// What a person reads about the walk.
    String look(SignedIn person, Step step) throws Exception {
        return click.look(person, path(step)).getContentAsString();
    }

    /// As a device sends it.
    MockHttpServletResponse send(SignedIn by, Step step, Map<String, String> typed, MockMultipartFile... photos)
            throws Exception {
        var form = multipart(path(step) + "/unterwegs/geraet");
        for (var photo : photos) {
            form.file(photo);
        }
        form.cookie(by.session()).with(formToken());
        typed.forEach(form::param);
        return mvc.perform(form).andReturn().getResponse();
    }

    /// As the form sends it.
    MockHttpServletResponse write(SignedIn by, Step step, Map<String, String> typed, MockMultipartFile... photos)
            throws Exception {
        var form = multipart(path(step) + "/unterwegs");
        for (var photo : photos) {
            form.file(photo);
        }
        form.cookie(by.session()).with(formToken());
        typed.forEach(form::param);
        return mvc.perform(form).andReturn().getResponse();
    }

    public Note note(SignedIn by, Step step, String wording, MockMultipartFile... photos) throws Exception {
        var answer = send(by, step, note(wording), photos);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        return notes.listOf(step.id(), by.id()).stream()
                .filter(one -> one.wording().equals(wording))
                .findFirst()
                .orElseThrow();
    }

    static Map<String, String> note(String wording) {
        return new HashMap<>(Map.of(
                "schluessel", UUID.randomUUID().toString(), "kind", "OBSTACLE", "wording", wording, "station", ""));
    }

    public static String path(Step step) {
        return Walk.path(step.id());
    }

    static MockMultipartFile photo() throws IOException {
        return new MockMultipartFile("photo1", "foto.jpg", "image/jpeg", jpeg());
    }

    /// As a camera does it: with a note where it was taken.
    public static byte[] jpeg() throws IOException {
        var picture = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setColor(Color.ORANGE);
        brush.fillRect(0, 0, 60, 25);
        brush.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", out);
        return CameraPhoto.withNote(out.toByteArray(), 1, SECRET);
    }
}
