package org.augenhoehe.participation.survey.answer;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.augenhoehe.participation.survey.Given;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.platform.files.PdfFiles;
import org.augenhoehe.platform.files.Pictures;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/// Takes in the files of one page: pictures, which are painted anew, and documents. What is there stays until another
/// one comes, or until it is taken away.
@Component
class FileTyping {
    /// Longer side in pixels: enough to read a letter on a photo.
    private static final int EDGE = 2000;

    private static final int LONGEST_NAME = 100;

    private final Pictures pictures;
    private final PdfFiles pdfs;

    FileTyping(Pictures pictures, PdfFiles pdfs) {
        this.pictures = pictures;
        this.pdfs = pdfs;
    }

    /// @param complete whether what has to be answered is missed now
    LeafTyping.Leaf read(
            Page page,
            Form form,
            List<Question> questions,
            Map<Integer, Given> before,
            MultiValueMap<String, MultipartFile> files,
            LeafTyping.Leaf leaf,
            boolean complete)
            throws IOException {
        var numbers = new HashSet<>(leaf.numbers());
        var brought = new HashMap<Integer, Brought>();
        for (var question : questions) {
            if (question.kind().takesFiles()) {
                var field = question.field();
                var file = Optional.ofNullable(files.getFirst(field)).filter(one -> !one.isEmpty());
                if (file.isPresent()) {
                    take(page, form, field, file.get()).ifPresent(one -> brought.put(question.number(), one));
                } else if (form.has(field + "-weg", "true")) {
                    numbers.add(question.number());
                }
                var there = brought.containsKey(question.number())
                        || before.containsKey(question.number()) && !numbers.contains(question.number());
                if (complete && question.required() && !there && form.error(field) == null) {
                    form.reject(field, page.t("survey.answer.required.FILE"));
                }
            }
        }
        return new LeafTyping.Leaf(numbers, leaf.given(), brought);
    }

    private Optional<Brought> take(Page page, Form form, String field, MultipartFile file) throws IOException {
        var name = name(file);
        return switch (pictures.take(file, EDGE)) {
            case Pictures.Picture(var jpeg) -> Optional.of(new Brought(name, Pictures.TYPE, jpeg));
            case Pictures.TooLarge() -> refused(form, field, page.t("survey.file.large"));
            case Pictures.NoPicture() ->
                switch (pdfs.take(file)) {
                    case PdfFiles.Pdf(var content) -> Optional.of(new Brought(name, PdfFiles.TYPE, content));
                    case PdfFiles.TooLarge() -> refused(form, field, page.t("survey.file.large"));
                    case PdfFiles.NoPdf() -> refused(form, field, page.t("survey.file.unknown"));
                };
        };
    }

    private static Optional<Brought> refused(Form form, String field, String why) {
        form.reject(field, why);
        return Optional.empty();
    }

    /// Without the folders in which it lies on somebody's device.
    private static String name(MultipartFile file) {
        var said = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var name = said.substring(Math.max(said.lastIndexOf('/'), said.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        var shown = name.isEmpty() ? "?" : name;
        return shown.substring(Math.max(0, shown.length() - LONGEST_NAME));
    }
}
