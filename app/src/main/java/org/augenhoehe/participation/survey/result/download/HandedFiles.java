package org.augenhoehe.participation.survey.result.download;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.augenhoehe.participation.survey.Given;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.QuestionKind;
import org.augenhoehe.participation.survey.Sheet;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.platform.files.PdfFiles;
import org.augenhoehe.platform.files.Uploads;

/// The files that people handed in, each under the name that stands in the table of sheets.
record HandedFiles(List<File> files) {
    /// @param sheets in the order of the table
    static HandedFiles of(Survey survey, List<Sheet> sheets) {
        var asked = survey.questions().stream()
                .filter(question -> question.kind() == QuestionKind.FILE && !question.hidden())
                .toList();
        var files = new ArrayList<File>();
        for (int row = 0; row < sheets.size(); row++) {
            for (var question : asked) {
                if (sheets.get(row).find(question.number()).orElse(null) instanceof Given.Attached attached) {
                    files.add(new File(name(question, row + 1, attached), attached.file()));
                }
            }
        }
        return new HandedFiles(files);
    }

    /// Never the name that the file had: it may be that of a person.
    ///
    /// @param row of the table, from 1
    static String name(Question question, int row, Given.Attached attached) {
        return SheetTable.column(question, 0) + "-" + row + (attached.type().equals(PdfFiles.TYPE) ? ".pdf" : ".jpg");
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /// One file after the other, so that many take no more memory than one.
    void writeTo(OutputStream target, Uploads uploads) throws IOException {
        try (var zip = new ZipOutputStream(target)) {
            for (var file : files) {
                var content = uploads.find(file.kept());
                if (content.isPresent()) {
                    zip.putNextEntry(new ZipEntry(file.name()));
                    zip.write(content.get());
                    zip.closeEntry();
                }
            }
        }
    }

    /// @param kept under which it is found among the uploads
    private record File(String name, String kept) {}
}
